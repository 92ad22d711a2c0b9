package shop.manual;

import java.util.List;
import java.util.UUID;

public record Manual(UUID id, List<String> chapters, boolean printed) {}
