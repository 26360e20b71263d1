package vn.edu.phutho.portal.e2e;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.DataRecord;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;

/** Counts the statements that EclipseLink sends. */
class StatementCount extends SessionProfilerAdapter {

    private final AtomicInteger sent = new AtomicInteger();

    /** The number of statements that the work sends; the least of three, as once a minute the settings are read too. */
    int of(Runnable work) {
        return IntStream.range(0, 3)
                .map(time -> {
                    sent.set(0);
                    work.run();
                    return sent.get();
                })
                .min()
                .orElseThrow();
    }

    @Override
    public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
        if (operation.equals(SessionProfiler.StatementExecute)) {
            sent.incrementAndGet();
        }
    }

    @Override
    public Object profileExecutionOfQuery(DatabaseQuery query, DataRecord row, AbstractSession session) {
        return session.internalExecuteQuery(query, (AbstractRecord) row);
    }
}
