package id.benangmerah.koperasi.web;

import id.benangmerah.kernel.CodeWords;
import id.benangmerah.koperasi.Koperasi;
import id.benangmerah.koperasi.KoperasiRepository;
import id.benangmerah.wilayah.PointSource;
import id.benangmerah.wilayah.Wilayah;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Cooperatives on the map.
@Component
@Order(2)
class KoperasiPoints implements PointSource {

    private final KoperasiRepository repository;
    private final Wilayah wilayah;

    KoperasiPoints(KoperasiRepository repository, Wilayah wilayah) {
        this.repository = repository;
        this.wilayah = wilayah;
    }

    @Override
    public Layer layer() {
        var kinds = new LinkedHashMap<String, String>();
        KoperasiWords.JENIS.forEach(code -> kinds.put(code, CodeWords.of(code)));
        return new Layer(
                "koperasi",
                "Koperasi",
                "koperasi",
                "jenis",
                "Jenis",
                kinds,
                Map.of(),
                Map.of("SERTIFIKAT_NIK", "Sertifikat NIK berlaku"));
    }

    @Override
    public String sql() {
        return """
                select t.koperasi_id as id, t.latitude, t.longitude, t.kode_desa, t.jenis as kind,
                       null::text as scale,
                       case when exists (select from koperasi_sertifikat_nik n
                                          where n.koperasi_id = t.koperasi_id and n.superseded_at = 'infinity'
                                            and n.berlaku_dari <= current_date and n.berlaku_sampai > current_date)
                            then 1 else 0 end as certificates,
                       coalesce(f.bits, 0) as years
                  from koperasi_terdaftar t
                  left join (select koperasi_id, bit_or(1 << extract(year from tanggal)::int - 2010) as bits
                               from koperasi_fasilitasi
                              where superseded_at = 'infinity'
                                and tanggal between date '2010-01-01' and date '2040-12-31'
                              group by koperasi_id) f on f.koperasi_id = t.koperasi_id
                 where t.superseded_at = 'infinity'
                   and t.berlaku_dari <= current_date and t.berlaku_sampai > current_date
                """;
    }

    @Override
    public Optional<Card> findCard(long id) {
        return repository.find(id).map(found -> new Card(found.nama(), "/koperasi/" + found.id(), facts(found)));
    }

    private List<String> facts(Koperasi koperasi) {
        return Stream.of(
                        CodeWords.of(koperasi.jenis()),
                        CodeWords.ofNullable(koperasi.status()),
                        wilayah.namaLengkap(koperasi.kodeDesa()))
                .filter(Objects::nonNull)
                .toList();
    }
}
