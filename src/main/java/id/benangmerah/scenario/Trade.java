package id.benangmerah.scenario;

import id.benangmerah.kernel.Kbli;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What an enterprise does, how often that is met, and how such enterprises call themselves.
///
/// @param turnover its usual turnover against that of all, in per cent
/// @param food whether its products need P-IRT and halal certificates
record Trade(Kbli kbli, byte[] kode, byte[] sektor, int weight, int turnover, boolean food, List<String> stems) {

    private static final String TABLE = """
            47112 | 270 | 110 | - | Toko, Warung, Kios, Toko Kelontong, Peracangan
            56102 | 120 | 95  | food | Warung Makan, Depot, Warung Nasi, Soto, Bakso, Rawon
            56103 | 70  | 70  | food | Kedai, Warung Kopi, Kedai Es, Gado-Gado
            56104 | 60  | 45  | food | Pentol, Cilok, Gorengan, Jajanan, Sempol
            47711 | 40  | 120 | - | Toko Busana, Konveksi, Butik, Hijab
            47811 | 45  | 100 | - | Sayur, Beras, Palawija, Bumbu
            47822 | 25  | 90  | - | Ikan Segar, Pindang, Ayam Potong
            10794 | 60  | 80  | food | Keripik, Kerupuk, Rempeyek, Opak
            10391 | 30  | 75  | food | Tempe, Keripik Tempe
            10392 | 20  | 90  | food | Tahu, Tahu Walik
            10710 | 35  | 95  | food | Roti, Kue Basah, Kue Kering, Brownies
            10761 | 12  | 110 | food | Kopi Bubuk, Kopi
            11040 | 10  | 60  | food | Sinom, Jamu, Sari Buah
            14111 | 30  | 130 | - | Konveksi, Penjahit, Modiste
            13912 | 22  | 105 | - | Bordir, Sulam
            15202 | 8   | 120 | - | Sepatu, Sandal
            16291 | 10  | 90  | - | Kerajinan Bambu, Anyaman
            31001 | 34  | 170 | - | Mebel, Furnitur, Kayu Jati
            25931 | 12  | 150 | - | Pandai Besi, Bubut, Cor Logam
            32112 | 5   | 180 | - | Perhiasan, Perak
            45407 | 40  | 110 | - | Bengkel Motor, Bengkel, Tambal Ban
            45201 | 9   | 190 | - | Bengkel Mobil, Bengkel Las
            47413 | 30  | 130 | - | Konter Pulsa, Seluler, Ponsel
            47591 | 10  | 160 | - | Toko Mebel, Perabot
            47523 | 14  | 260 | - | Toko Bangunan, Material
            49424 | 22  | 50  | - | Ojek, Angkutan, Pikap
            55130 | 4   | 190 | - | Penginapan, Homestay, Vila
            56303 | 18  | 110 | food | Kafe, Kopi
            74201 | 6   | 110 | - | Foto, Studio
            77100 | 8   | 150 | - | Rental, Sewa Tenda
            96111 | 14  | 60  | - | Pangkas Rambut, Barbershop
            96112 | 14  | 75  | - | Salon, Rias Pengantin
            96200 | 20  | 80  | - | Laundry, Binatu
            95220 | 10  | 70  | - | Servis Elektronik, Servis AC
            82190 | 10  | 70  | - | Fotokopi, Pengetikan
            """;

    private static final List<Trade> BY_WEIGHT = byWeight();

    private static final List<String> BRANDS = Names.words("""
            Barokah Berkah Jaya Makmur Sejahtera Sumber Rejeki Lancar Mulya Maju Sentosa Abadi Bersama Mandiri Amanah
            Sinar Cahaya Melati Mawar Kenanga Anggrek Bintang Surya Mutiara Permata Arjuna Bromo Tengger Semeru Penanggungan
            Sido Dadi Putra Putri Tiga Dua Saudara Keluarga Al-Hidayah Nusantara Pandawa Bahagia Ceria Segar Gurih
            """);

    static Trade any(Dice dice) {
        return dice.pick(BY_WEIGHT);
    }

    String nama(Dice dice, String owner, boolean woman) {
        var stem = dice.pick(stems);
        return switch (dice.below(10)) {
            case 0, 1, 2 -> stem + " " + Names.called(owner);
            case 3, 4 -> stem + (woman ? " Bu " : " Pak ") + Names.called(owner);
            case 5 -> stem + " " + merek(dice);
            default -> stem + " " + dice.pick(BRANDS);
        };
    }

    static String merek(Dice dice) {
        int first = dice.below(BRANDS.size());
        int second = (first + 1 + dice.below(BRANDS.size() - 1)) % BRANDS.size();
        return BRANDS.get(first) + " " + BRANDS.get(second);
    }

    private static List<Trade> byWeight() {
        var all = new ArrayList<Trade>();
        TABLE.lines().forEach(line -> {
            var cells = line.split("\\s*\\|\\s*");
            var kbli = Kbli.of(cells[0].strip());
            var trade = new Trade(
                    kbli,
                    ascii(kbli.kode()),
                    ascii(kbli.sektor()),
                    Integer.parseInt(cells[1]),
                    Integer.parseInt(cells[2]),
                    cells[3].equals("food"),
                    List.of(cells[4].strip().split(",\\s*")));
            for (int i = 0; i < trade.weight; i++) all.add(trade);
        });
        return List.copyOf(all);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
