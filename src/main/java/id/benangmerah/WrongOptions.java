package id.benangmerah;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells in Indonesian what is wrong with the words after a command, and what to write.
final class WrongOptions {

    private WrongOptions() {}

    static CommandLine explainedBy(CommandLine commandLine) {
        return commandLine
                .registerConverter(Integer.class, number())
                .registerConverter(int.class, number())
                .registerConverter(LocalDate.class, WrongOptions::date)
                .setParameterExceptionHandler(WrongOptions::explain);
    }

    private static ITypeConverter<Integer> number() {
        return text -> {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException _) {
                throw new TypeConversionException("“" + text + "” bukan bilangan bulat");
            }
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new TypeConversionException("“" + text + "” bukan tanggal; tulis seperti 2025-06-30");
        }
    }

    private static int explain(ParameterException problem, String[] args) {
        var command = problem.getCommandLine();
        command.getErr().println("benang: " + sentence(problem));
        command.getErr().println("Bantuan: ./" + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException problem) {
        return switch (problem) {
            case MissingParameterException missing ->
                missing.getMissing().stream()
                        .map(argument -> argument.isOption()
                                ? ((CommandLine.Model.OptionSpec) argument).longestName()
                                : argument.paramLabel())
                        .collect(Collectors.joining(", ", "belum diisi: ", "."));
            case UnmatchedArgumentException unmatched ->
                "tidak dikenal: " + String.join(" ", unmatched.getUnmatched()) + ".";
            default -> other(problem);
        };
    }

    private static String other(ParameterException problem) {
        var message = String.valueOf(problem.getMessage());
        if (message.equals("Missing required subcommand")) {
            var subcommands = problem.getCommandLine().getSubcommands().keySet();
            return "belum lengkap; lanjutkan dengan " + String.join(" atau ", subcommands) + ".";
        }
        var prefix = "Invalid value for option '";
        if (!message.startsWith(prefix)) return message;
        int end = message.indexOf('\'', prefix.length());
        return message.substring(prefix.length(), end) + message.substring(end + 1) + ".";
    }
}
