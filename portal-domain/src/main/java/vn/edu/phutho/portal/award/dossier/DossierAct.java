package vn.edu.phutho.portal.award.dossier;

/** What can be done with a dossier, with the reasons told when it cannot be done at all now or not by this person. */
public enum DossierAct {
    OPEN("award.open.state", "award.open.performer", "award.moved.open"),
    SUBMIT("award.submit.state", "award.submit.performer", "award.moved.submit"),
    RETURN("award.return.state", "award.return.performer", "award.moved.return"),
    PROPOSE("award.propose.state", "award.propose.performer", "award.moved.propose"),
    WITHDRAW("award.withdraw.state", "award.withdraw.performer", "award.moved.withdraw"),
    DECIDE("award.decide.state", "award.decide.performer", "award.moved.decide");

    private final String wrongState;
    private final String wrongPerformer;
    private final String movedMeanwhile;

    DossierAct(String wrongState, String wrongPerformer, String movedMeanwhile) {
        this.wrongState = wrongState;
        this.wrongPerformer = wrongPerformer;
        this.movedMeanwhile = movedMeanwhile;
    }

    /** Key of the reason when the dossier does not stand where the act begins. */
    String wrongState() {
        return wrongState;
    }

    /** Key of the reason when somebody else is to act. */
    String wrongPerformer() {
        return wrongPerformer;
    }

    /** Key of what is told to whoever looked at the dossier before this act was done; takes a name and a moment. */
    String movedMeanwhile() {
        return movedMeanwhile;
    }
}
