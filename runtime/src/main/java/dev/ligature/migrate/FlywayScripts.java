package dev.ligature.migrate;

import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Hands scripts over to Flyway, which then scans nothing. Immutable. */
final class FlywayScripts implements ResourceProvider {

    private final List<LoadableResource> resources;

    FlywayScripts(List<ScriptText> scripts) {
        this.resources = scripts.stream().<LoadableResource>map(Resource::new).toList();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return resources.stream()
                .filter(resource -> resource.getAbsolutePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return resources.stream()
                .filter(resource -> resource.getFilename().startsWith(prefix))
                .filter(resource -> Arrays.stream(suffixes).anyMatch(resource.getFilename()::endsWith))
                .toList();
    }

    private static final class Resource extends LoadableResource {

        private final ScriptText script;

        Resource(ScriptText script) {
            this.script = script;
        }

        @Override
        public Reader read() {
            return new StringReader(script.text());
        }

        @Override
        public String getAbsolutePath() {
            return script.resource();
        }

        /** Not on a disk, but without it Flyway says that it found no scripts. */
        @Override
        public String getAbsolutePathOnDisk() {
            return script.resource();
        }

        @Override
        public String getFilename() {
            return script.file();
        }

        /** What Flyway writes into the history. */
        @Override
        public String getRelativePath() {
            return script.file();
        }
    }
}
