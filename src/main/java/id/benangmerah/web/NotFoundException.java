package id.benangmerah.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The address names something that does not exist. The sentence is shown to the reader.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotFoundException extends RuntimeException {

    public NotFoundException(String sentence) {
        super(sentence);
    }
}
