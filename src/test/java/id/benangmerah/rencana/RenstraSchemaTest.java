package id.benangmerah.rencana;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published schema says the same of the format as the reader does.
class RenstraSchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FILE = Path.of("docs/renstra.schema.json");
    private static final JsonNode SCHEMA_TEXT = JSON.readTree(FILE.toFile());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA_TEXT);

    @Test
    void the_plan_of_the_product_is_valid() {
        assertThat(validate(ShippedPlan.text())).isEmpty();
    }

    @Test
    void random_plans_are_valid() {
        for (long seed = 0; seed < 30; seed++)
            assertThat(validate(RenstraYaml.write(RandomRenstra.of(seed, 3))))
                    .as("seed %d", seed)
                    .isEmpty();
    }

    @Test
    void what_the_reader_refuses_is_not_valid() {
        assertThat(validate(RenstraYamlTest.SMALL)).isEmpty();
        assertThat(List.of(
                        RenstraYamlTest.SMALL.replace("    nama: Koperasi tumbuh\n", ""),
                        RenstraYamlTest.SMALL.replace("nama: Koperasi tumbuh", "nama: ''"),
                        RenstraYamlTest.SMALL.replace("nama: Koperasi tumbuh", "judul: x"),
                        RenstraYamlTest.SMALL.replace("kegiatan: []", "kegiatan: tidak ada"),
                        RenstraYamlTest.SMALL.replace("2026: 2000.50", "2026: seribu"),
                        RenstraYamlTest.SMALL.replace("2029: 20.50", "akhir: 20.50")))
                .allSatisfy(text -> {
                    assertThat(validate(text)).isNotEmpty();
                    assertThat(RenstraYaml.read(text)).isInstanceOf(RenstraYaml.Unreadable.class);
                });
    }

    @Test
    void schema_and_reader_know_the_same_keys_and_require_the_same() {
        compare(Renstra.class, SCHEMA_TEXT, "renstra", new HashSet<>());
    }

    @Test
    void the_file_ends_in_one_line_break() throws IOException {
        assertThat(Files.readString(FILE)).endsWith("}\n").doesNotEndWith("\n\n");
    }

    private static void compare(Type type, JsonNode schema, String place, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            var item = generic.getActualTypeArguments()[generic.getRawType() == List.class ? 0 : 1];
            compare(
                    item,
                    generic.getRawType() == List.class
                            ? schema.path("items")
                            : schema.path("patternProperties").iterator().next(),
                    place,
                    seen);
            return;
        }
        var record = (Class<?>) type;
        var target = schema.has("$ref")
                ? SCHEMA_TEXT.at(schema.get("$ref").asString().substring(1))
                : schema;
        if (!target.has("properties") || !seen.add(record)) return;
        assertThat(record.isRecord()).as(place).isTrue();
        var components = Arrays.asList(record.getRecordComponents());
        assertThat(List.copyOf(target.get("properties").propertyNames()))
                .as(place)
                .isEqualTo(components.stream().map(Form::keyOf).toList());
        assertThat(target.path("required").valueStream().map(JsonNode::asString).toList())
                .as(place)
                .isEqualTo(components.stream()
                        .filter(component -> !Form.isOptional(component))
                        .map(Form::keyOf)
                        .toList());
        assertThat(target.get("additionalProperties").asBoolean()).as(place).isFalse();
        for (var component : components) {
            var property = target.get("properties").get(Form.keyOf(component));
            assertThat(property.path("description").asString(""))
                    .as(place + "." + Form.keyOf(component))
                    .isNotBlank();
            compare(component.getGenericType(), property, place + "." + Form.keyOf(component), seen);
        }
    }

    private static List<Error> validate(String yaml) {
        var settings =
                LoadSettings.builder().setBufferSize(yaml.length() + 1024).build();
        var tree = (Map<?, ?>) new Load(settings).loadFromString(yaml);
        return SCHEMA.validate(JSON.<JsonNode>valueToTree(tree));
    }
}
