package dev.ligature.processor.cases;

/**
 * A message that is expected: a line such as {@code LIG010 shop/links/ProductBrand.java 13: ProductBrand.brand is ...}.
 *
 * @param id its id
 * @param place the file and the line; empty if it has no place
 * @param text the rest of its text; empty if that differs from compiler to compiler
 */
public record Expected(String id, String place, String text) {

    private static final int ID_LENGTH = "LIG000".length();

    static Expected parse(String line) {
        int end = line.indexOf(": ");
        String place = line.substring(ID_LENGTH, end < 0 ? line.length() : end).strip();
        String text = end < 0 ? "" : line.substring(end + 2).replace("\\n", "\n");
        return new Expected(line.substring(0, ID_LENGTH), place, text);
    }

    /** Without the place: Eclipse's compiler knows none of a record, so that the text has to stand alone there. */
    Expected withoutPlace() {
        return new Expected(id, "", text);
    }

    /** The file of the place; empty if there is none. */
    public String file() {
        return place.isEmpty() ? "" : place.substring(0, place.lastIndexOf(' '));
    }

    @Override
    public String toString() {
        String at = place.isEmpty() ? id : id + " " + place;
        return text.isEmpty() ? at : at + ": " + text.replace("\n", "\\n");
    }
}
