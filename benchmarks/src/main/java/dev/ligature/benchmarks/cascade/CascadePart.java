package dev.ligature.benchmarks.cascade;

import dev.ligature.Ligature;
import dev.ligature.benchmarks.Data;
import dev.ligature.benchmarks.Turns;
import dev.ligature.benchmarks.report.Figures;
import dev.ligature.benchmarks.shop.ShopRefs;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Deletes a folder with a thousand documents: Ligature's {@code delete}, beside the statements that somebody would write by
 * hand who wants the same of it in one transaction: the folder and its documents deleted softly, their links in the archive
 * under one deletion. By hand nobody else is kept from linking meanwhile, nothing is kept by which it could be restored, and
 * a document that another folder holds would go too.
 */
public final class CascadePart {

    private static final int DOCUMENTS = 1_000;

    private final DataSource dataSource;
    private final int rounds;

    /** On a database that {@link Data} has filled. */
    public CascadePart(DataSource dataSource, int rounds) {
        this.dataSource = dataSource;
        this.rounds = rounds;
    }

    /** Measures. */
    public Figures measure() throws Exception {
        int calls = 20;
        fill((rounds + 1) * calls * 2);
        Ligature ligature = Ligature.on(dataSource);
        Figures figures = new Figures();
        new Turns("delete " + DOCUMENTS, rounds, calls)
                .way("JDBC", number -> byHand(folder(number)))
                .way("LIGATURE", number -> ligature.delete(ShopRefs.folder(folder(number))))
                .measure(figures);
        long left = Data.number(dataSource, "select count(*) from folder_document")
                + Data.number(dataSource, "select count(*) from document where deleted_at is null")
                + Data.number(dataSource, "select count(*) from folder where deleted_at is null");
        if (left > 0) {
            throw new IllegalStateException(left + " rows are left");
        }
        return figures;
    }

    private void fill(int folders) {
        Data.execute(
                dataSource,
                "truncate folder, document, folder_document, folder_document_archive",
                "insert into folder select 'folder_' || i from generate_series(0, %d) i".formatted(folders - 1),
                "insert into document select 'document_' || i || '_' || n from generate_series(0, %d) i, generate_series(1, %d) n"
                        .formatted(folders - 1, DOCUMENTS),
                "insert into folder_document (folder_id, document_id, created_at, updated_at)"
                        + " select 'folder_' || i, 'document_' || i || '_' || n, now(), now()"
                        + " from generate_series(0, %d) i, generate_series(1, %d) n".formatted(folders - 1, DOCUMENTS),
                "analyze");
    }

    private static String folder(int number) {
        return "folder_" + number;
    }

    private void byHand(String folder) throws SQLException {
        OffsetDateTime now = Data.now().atOffset(ZoneOffset.UTC);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement folders = connection.prepareStatement(
                            "update folder set deleted_at = ? where id = ? and deleted_at is null");
                    PreparedStatement documents = connection.prepareStatement(
                            "update document set deleted_at = ?"
                                    + " where deleted_at is null and id in (select document_id from folder_document where folder_id = ?)");
                    PreparedStatement links = connection.prepareStatement(
                            "with gone as (delete from folder_document where folder_id = ?"
                                    + " returning folder_id, document_id, created_at, updated_at)"
                                    + " insert into folder_document_archive (folder_id, document_id, created_at, updated_at,"
                                    + " dismissed_at, reason, deletion_id)"
                                    + " select folder_id, document_id, created_at, updated_at, ?, 'cascade', ? from gone")) {
                folders.setObject(1, now);
                folders.setString(2, folder);
                folders.executeUpdate();
                documents.setObject(1, now);
                documents.setString(2, folder);
                documents.executeUpdate();
                links.setString(1, folder);
                links.setObject(2, now);
                links.setObject(3, UUID.randomUUID());
                links.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
