package id.benangmerah.kernel;

/// The check digit of many numbers: it finds every single wrong digit.
final class Luhn {

    private Luhn() {}

    /// Whether the last of the digits fits those before it.
    static boolean isValid(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighed = fromRight % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
