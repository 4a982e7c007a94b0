package id.benangmerah.scenario;

import java.util.List;

/// Invented names of people, in the manner of the region.
final class Names {

    private static final List<String> MEN = words("""
            Abdul Achmad Agus Ahmad Akhmad Ali Andik Anwar Arif Asep Bambang Basuki Budi Choirul Dedi Didik Djoko Dwi
            Edi Eko Fadil Faisal Farid Fathur Hadi Hari Hasan Hendra Heru Imam Irfan Ismail Joko Kasiono Khoirul Lukman
            Lutfi Mahfud Mat Misbah Mochamad Mohammad Muhammad Mujiono Mukhlis Mustofa Nur Rachmat Rahmat Ridwan Rizal
            Rudi Saiful Samsul Samsudin Sholeh Slamet Sobirin Solikin Subagio Sudarsono Sugeng Sugiono Suharto Sukardi
            Sulaiman Sumarno Sunarto Supardi Supriyadi Suryono Sutikno Suwarno Syaiful Taufik Teguh Totok Untung Wahyu
            Wawan Yanto Yudi Yusuf Zainal Zainul
            """);
    private static final List<String> WOMEN = words("""
            Aisyah Alfiyah Ana Anik Anis Ayu Badriyah Chusnul Darmi Dewi Dian Dwi Eka Endang Erna Evi Faridah Fatimah
            Fitri Halimah Hanifah Hartini Haryati Hidayah Ida Iin Indah Istiqomah Ita Juariyah Kartini Kasiyati Khotimah
            Kusmiati Laila Lestari Lilik Luluk Maimunah Mariyam Maryati Maslikhah Mudrikah Muflikhah Mujiati Munawaroh
            Musrifah Muslimah Nanik Nur Nurul Nurhayati Puji Rahayu Ratna Rini Riza Rodiyah Rohmah Rukmini Rumini Rusmi
            Sari Siti Solikhah Sri Suci Sulastri Sulis Sumiati Sunarti Supiyah Suparmi Suprapti Sutini Suwarni Titik Tri
            Tutik Umi Uswatun Wahyuni Warsini Wiwik Yuliati Yuni Yustina Zubaidah Zulaikah
            """);
    private static final List<String> LAST = words("""
            Abidin Afandi Alamsyah Amin Anam Ardiansyah Arifin Ashari Aziz Baidowi Basori Cahyono Effendi Fahmi Fauzi
            Firdaus Ghofur Habibi Hakim Halim Hamdani Hariyanto Haris Hasanah Hidayat Hidayati Huda Ikhsan Ismawati
            Jamil Junaidi Kholifah Khoiroh Kurniawan Kusuma Latif Lestari Mahmudi Maulana Mubarok Mukarromah Mustakim
            Muttaqin Nasrullah Ningsih Nugroho Nurdin Nurhasanah Permana Prasetyo Pratama Purnomo Purwanto Rahman
            Rahmawati Ramadhan Rohim Romadhon Rosyid Safitri Saputra Sasmita Setiawan Setyowati Sholihah Sidik Suhartono
            Sulistyo Susanti Susanto Syafi'i Utami Utomo Wahid Wibowo Widodo Wijaya Wulandari Yulianto Zakaria
            """);

    private Names() {}

    static String person(Dice dice, boolean woman) {
        var first = dice.pick(woman ? WOMEN : MEN);
        var name = dice.chance(0.45) ? first + " " + dice.pick(woman ? WOMEN : MEN) : first;
        return dice.chance(0.75) ? name + " " + dice.pick(LAST) : name;
    }

    /// By which neighbours know somebody.
    static String called(String person) {
        var parts = person.split(" ", 3);
        return switch (parts[0]) {
            case "Mochamad", "Mohammad", "Muhammad", "Nur", "Abdul", "Siti", "Sri" ->
                parts.length > 1 ? parts[1] : parts[0];
            default -> parts[0];
        };
    }

    static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
