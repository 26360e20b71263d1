package vn.edu.phutho.portal.news.legacy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.DoubtKind;

/**
 * Reads an article page of the old site that was copied as plain text.
 *
 * <p>The page may hold furniture, typing errors, decomposed letters, any line ends, entities and invisible characters.
 * The text of the article stays as typed; what looks wrong is listed as a doubt. Immutable and safe for threads.
 */
public final class LegacyPageParser {

    /**
     * Reads a page.
     *
     * @param text the page as plain text; may be empty or nonsense; the caller limits its length
     * @return the article; what the page lacks is empty and listed as a doubt
     * @throws NullPointerException if the text is null
     */
    public LegacyPage parse(String text) {
        Objects.requireNonNull(text, "The text of the page must not be null");
        PageDraft draft = new PageDraft(InputCleaner.lines(text));
        // The order matters: each step takes its lines away, and what nobody takes is the body.
        Furniture.drop(draft);
        RelatedReader.read(draft, text);
        Optional<LocalDateTime> publishedAt = DateReader.read(draft);
        String rawTitle = TitleReader.read(draft);
        Byline byline = BylineReader.read(draft);
        PrintedCredit credits = CreditReader.read(draft);
        List<Block> blocks = BlockReader.read(draft);
        SentenceCase sentenceCase =
                new SentenceCase(blocks.stream().map(Block::text).toList());
        String title = recase(sentenceCase, rawTitle, draft);
        List<String> related = draft.texts(LineRole.RELATED).stream()
                .map(line -> recase(sentenceCase, line, draft))
                .toList();
        SpellingReader.read(draft, blocks, withTitle(title, related));
        return new LegacyPage(
                rawTitle,
                title,
                publishedAt,
                byline,
                credits.text(),
                credits.photo(),
                blocks,
                related,
                draft.texts(LineRole.DROPPED),
                draft.doubts(),
                draft.pageLines());
    }

    private static List<String> withTitle(String title, List<String> related) {
        List<String> titles = new ArrayList<>(List.of(title));
        titles.addAll(related);
        return titles;
    }

    private static String recase(SentenceCase sentenceCase, String title, PageDraft draft) {
        SentenceCase.Cased cased = sentenceCase.apply(title);
        cased.guesses().forEach(words -> draft.doubt(DoubtKind.TITLE_CASE_GUESSED, words));
        return cased.text();
    }
}
