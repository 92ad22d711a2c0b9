package dev.ligature.processor.model;

import java.util.Set;

/** Words that cannot be names without quotes: one list for all databases, so that a name is written alike on all. */
final class ReservedWords {

    /** Reserved on PostgreSQL 17 or H2 2.5. */
    private static final Set<String> POSTGRES_OR_H2 = words("""
            all analyse analyze and any array as asc asymmetric authorization
            between binary both
            case cast check collate collation column concurrently constraint create cross
            current_catalog current_date current_path current_role current_schema current_time current_timestamp current_user
            day default deferrable desc distinct do
            else end except exists
            false fetch for foreign freeze from full
            grant group
            having hour
            if ilike in initially inner intersect interval into is isnull
            join
            key
            lateral leading left like limit localtime localtimestamp
            minus minute month
            natural not notnull null
            offset on only or order outer overlaps
            placing primary
            qualify
            references returning right row rownum
            second select session_user set similar some symmetric system_user
            table tablesample then to trailing true
            uescape union unique unknown user using
            value values variadic verbose
            when where window with
            year
            """);

    /** Reserved on MariaDB 11 or SQLite 3 alone. */
    private static final Set<String> OTHERS = words("""
            accessible add alter asensitive autoincrement
            before bigint blob by
            call cascade change char character commit condition continue convert cursor
            database databases day_hour day_microsecond day_minute day_second dec decimal declare delayed delete
            delete_domain_id describe deterministic distinctrow div do_domain_ids double drop dual
            each elseif enclosed escape escaped exit explain
            float float4 float8 force fulltext
            general generated
            high_priority hour_microsecond hour_minute hour_second
            ignore ignore_domain_ids ignore_server_ids index indexed infile inout insensitive insert int int1 int2 int3 int4
            int8 integer iterate
            keys kill
            leave linear lines load lock long longblob longtext loop low_priority
            master_heartbeat_period master_ssl_verify_server_cert match maxvalue mediumblob mediumint mediumtext middleint
            minute_microsecond minute_second mod modifies
            no_write_to_binlog nothing numeric
            optimize option optionally out outfile over
            page_checksum parse_vcol_expr partition precision procedure purge
            range read read_write reads real recursive ref_system_id regexp release rename repeat replace require resignal
            restrict return revoke rlike row_number rows
            schema schemas second_microsecond sensitive separator show signal slow smallint spatial specific sql
            sql_big_result sql_calc_found_rows sql_small_result sqlexception sqlstate sqlwarning ssl starting
            stats_auto_recalc stats_persistent stats_sample_pages straight_join
            terminated tinyblob tinyint tinytext transaction trigger
            undo unlock unsigned update usage use utc_date utc_time utc_timestamp
            varbinary varchar varcharacter varying vector
            while write
            xor
            year_month
            zerofill
            """);

    private ReservedWords() {}

    /** Whether any database reserves it. */
    static boolean onAny(String word) {
        return POSTGRES_OR_H2.contains(word) || OTHERS.contains(word);
    }

    /** Whether PostgreSQL or H2 reserves it. */
    static boolean onPostgresOrH2(String word) {
        return POSTGRES_OR_H2.contains(word);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
