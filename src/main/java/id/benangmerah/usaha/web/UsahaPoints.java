package id.benangmerah.usaha.web;

import id.benangmerah.kernel.CodeWords;
import id.benangmerah.usaha.Usaha;
import id.benangmerah.usaha.UsahaRepository;
import id.benangmerah.wilayah.PointSource;
import id.benangmerah.wilayah.Wilayah;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Enterprises on the map.
@Component
@Order(1)
class UsahaPoints implements PointSource {

    private static final List<String> LEGALITAS = List.of("NIB", "PIRT", "HALAL", "MEREK", "SNI", "BPOM");

    private final UsahaRepository repository;
    private final Wilayah wilayah;

    UsahaPoints(UsahaRepository repository, Wilayah wilayah) {
        this.repository = repository;
        this.wilayah = wilayah;
    }

    @Override
    public Layer layer() {
        var scales = new LinkedHashMap<String, String>();
        UsahaWords.SKALA.forEach(code -> scales.put(code, CodeWords.of(code)));
        var certificates = new LinkedHashMap<String, String>();
        LEGALITAS.forEach(
                code -> certificates.put(code, Objects.requireNonNullElse(UsahaWords.LEGALITAS.get(code), code)));
        return new Layer(
                "usaha", "Usaha mikro dan kecil", "usaha", "sektor", "Sektor", UsahaWords.SEKTOR, scales, certificates);
    }

    @Override
    public String sql() {
        return """
                select t.usaha_id as id, t.latitude, t.longitude, t.kode_desa, t.sektor as kind,
                       coalesce(s.skala, 'MIKRO') as scale, coalesce(l.bits, 0) as certificates,
                       coalesce(f.bits, 0) as years
                  from usaha_terdaftar t
                  left join usaha_skala s on s.usaha_id = t.usaha_id and s.superseded_at = 'infinity'
                       and s.berlaku_dari <= current_date and s.berlaku_sampai > current_date
                  left join (select usaha_id,
                                    bit_or(1 << array_position(
                                        array['NIB', 'PIRT', 'HALAL', 'MEREK', 'SNI', 'BPOM'], jenis) - 1) as bits
                               from usaha_legalitas
                              where superseded_at = 'infinity'
                                and berlaku_dari <= current_date and berlaku_sampai > current_date
                              group by usaha_id) l on l.usaha_id = t.usaha_id
                  left join (select usaha_id, bit_or(1 << extract(year from tanggal)::int - 2010) as bits
                               from usaha_fasilitasi
                              where superseded_at = 'infinity'
                                and tanggal between date '2010-01-01' and date '2040-12-31'
                              group by usaha_id) f on f.usaha_id = t.usaha_id
                 where t.superseded_at = 'infinity'
                   and t.berlaku_dari <= current_date and t.berlaku_sampai > current_date
                """;
    }

    @Override
    public Optional<Card> findCard(long id) {
        return repository.find(id).map(usaha -> new Card(usaha.nama(), "/usaha/" + usaha.id(), facts(usaha)));
    }

    private List<String> facts(Usaha usaha) {
        return Stream.of(
                        UsahaWords.sektor(usaha.sektor()),
                        CodeWords.ofNullable(usaha.skala()),
                        wilayah.namaLengkap(usaha.kodeDesa()))
                .filter(Objects::nonNull)
                .toList();
    }
}
