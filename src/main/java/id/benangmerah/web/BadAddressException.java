package id.benangmerah.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The address holds something that cannot be read. The sentence is shown to the reader
/// and says what is wrong and how to write it.
@ResponseStatus(HttpStatus.BAD_REQUEST)
public final class BadAddressException extends RuntimeException {

    public BadAddressException(String sentence) {
        super(sentence);
    }
}
