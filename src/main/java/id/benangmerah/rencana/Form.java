package id.benangmerah.rencana;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How the records of a plan look as YAML. The record is the format: a component is a
/// key, its order is the order in the file, `@Nullable` and [Form.MayBeEmpty] make the
/// key optional.
final class Form {
    private Form() {}

    /// This text names a part of the plan; it is unique in the file.
    @Retention(RUNTIME)
    @Target(RECORD_COMPONENT)
    @interface Id {}

    /// Where a record has no id: these texts tell it from its neighbours in the list. Without
    /// the mark it is the first component.
    @Retention(RUNTIME)
    @Target(RECORD_COMPONENT)
    @interface Key {}

    /// This text (or each text of the list) is the id of a part found elsewhere in the
    /// file, of one of these types; of any type when none is named.
    @Retention(RUNTIME)
    @Target(RECORD_COMPONENT)
    @interface Ref {
        Class<?>[] value() default {};
    }

    /// The years of this map lie in the period of the plan.
    @Retention(RUNTIME)
    @Target(RECORD_COMPONENT)
    @interface InPeriod {}

    /// The list or map may be absent, which means empty; an empty one is not written.
    @Retention(RUNTIME)
    @Target(RECORD_COMPONENT)
    @interface MayBeEmpty {}

    /// Comment the writer puts above the key.
    @Retention(RUNTIME)
    @Target(RECORD_COMPONENT)
    @interface Note {
        String value();
    }

    /// The items of this list are parted by an empty line.
    @Retention(RUNTIME)
    @Target(RECORD_COMPONENT)
    @interface Spaced {}

    /// The record is written as `{a: 1, b: 2}` where that fits into a line.
    @Retention(RUNTIME)
    @Target(TYPE)
    @interface OneLine {}

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
        }
    };

    /// A key of a record of the plan.
    record Field(String key, boolean isOptional, RecordComponent component) {
        static Field of(RecordComponent component) {
            return new Field(keyOf(component), Form.isOptional(component), component);
        }

        boolean has(Class<? extends Annotation> mark) {
            return component.isAnnotationPresent(mark);
        }

        @Nullable
        Object valueIn(Record owner) {
            try {
                return component.getAccessor().invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// The keys of a record in the order of the file.
    static List<Field> fieldsOf(Class<?> type) {
        return FIELDS.get(type);
    }

    /// `sub_kegiatan` of `subKegiatanList`.
    static String keyOf(RecordComponent component) {
        var name = component.getName().replaceFirst("List$", "");
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /// `akar masalah` of `AkarMasalah`.
    static String nameOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /// A record that is written as one text.
    static boolean isScalar(Class<?> type) {
        return type == NilaiCetak.class || type == Tahun.class || type == Rupiah.class || !type.isRecord();
    }

    static boolean isScalarList(Field field) {
        return field.component().getGenericType() instanceof ParameterizedType generic
                && generic.getRawType() == List.class
                && generic.getActualTypeArguments()[0] instanceof Class<?> item
                && isScalar(item);
    }

    static boolean isOptional(RecordComponent component) {
        return component.isAnnotationPresent(MayBeEmpty.class)
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /// `kondisi_awal` of `KONDISI_AWAL`.
    static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
