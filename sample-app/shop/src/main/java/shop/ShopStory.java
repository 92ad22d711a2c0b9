package shop;

/** To be written: the story that the sample tells. */
public final class ShopStory {
    private ShopStory() {}

    public static void main(String[] args) {
        System.out.println("The shop's story on " + (args.length == 0 ? "h2" : args[0]) + " is still to be written.");
    }
}
