package dev.ligature.benchmarks.shop;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;

/** A folder's documents go with it. */
@DefineLink
public record FolderDocument(
        @LinkEnd Ref<Folder, String> folder,
        @LinkEnd(isList = true, deleteCascade = true) Ref<Document, String> document) {}
