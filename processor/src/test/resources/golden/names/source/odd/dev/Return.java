package odd.dev;

import java.util.UUID;

public record Return(UUID id) {}
