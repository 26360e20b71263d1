package vn.edu.phutho.portal.style.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import vn.edu.phutho.portal.organisation.web.PersonChoice;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.route.Addresses;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

/** A form with one field of each kind. */
@Named
@RequestScoped
public class StyleFormView {

    private static final int WORDS_MAX = 200;

    @Inject
    private Addresses addresses;

    private LocalDate signed;
    private LocalDate effective;
    private Year year;
    private PersonChoice person;
    private String words;

    /** Tells what is wrong, or that all is well. */
    public void send() throws IOException {
        if (words != null && words.codePointCount(0, words.length()) > WORDS_MAX) {
            throw new InvalidInputException(new Fault("words", Refusal.of("style.words.tooLong", WORDS_MAX)));
        }
        Messages.done("style", "sent", person.name());
        Redirect.to(addresses.getStyleForm());
    }

    public int getWordsMax() {
        return WORDS_MAX;
    }

    /** The first day that the field takes. */
    public LocalDate getFirst() {
        return LocalDate.of(2020, 1, 1);
    }

    public LocalDate getSigned() {
        return signed;
    }

    public void setSigned(LocalDate signed) {
        this.signed = signed;
    }

    public LocalDate getEffective() {
        return effective;
    }

    public void setEffective(LocalDate effective) {
        this.effective = effective;
    }

    public Year getYear() {
        return year;
    }

    public void setYear(Year year) {
        this.year = year;
    }

    public PersonChoice getPerson() {
        return person;
    }

    public void setPerson(PersonChoice person) {
        this.person = person;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
