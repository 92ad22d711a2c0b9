import dev.ligature.LinkView;

@LinkView(Image.class)
public record ImageCard(String url) {}
