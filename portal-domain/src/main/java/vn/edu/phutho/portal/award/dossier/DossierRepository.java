package vn.edu.phutho.portal.award.dossier;

import java.util.Optional;
import vn.edu.phutho.portal.award.catalogue.OfferedTitle;
import vn.edu.phutho.portal.organisation.Person;

/** Where dossiers are kept. */
public interface DossierRepository {

    /** Stores a new dossier and gives it its id. */
    void add(Dossier dossier);

    /**
     * A dossier to read.
     *
     * @throws vn.edu.phutho.portal.shared.NotFoundException when there is none
     */
    Dossier get(long id);

    /**
     * A dossier to act on; whoever asks for the same one waits until the transaction ends.
     *
     * @throws vn.edu.phutho.portal.shared.NotFoundException when there is none
     */
    Dossier getForUpdate(long id);

    /** The living dossier of a person for a title of a period. */
    Optional<Dossier> living(OfferedTitle offered, Person person);
}
