package dev.ligature.processor.write.diagram;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG as it is drawn. */
final class Picture {

    /** Where a line rises or falls: from the end of the first level piece to the beginning of the last. */
    private static final Pattern CURVE =
            Pattern.compile("M\\d+ (\\d+)H(\\d+)C\\d+ \\d+ \\d+ \\d+ (\\d+) (\\d+)H\\d+.*");

    private final Document document;

    private Picture(Document document) {
        this.document = document;
    }

    static Picture parse(String svg) throws IOException {
        try {
            return new Picture(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg))));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(svg, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<String> texts(String element) {
        return elements(element).stream().map(Element::getTextContent).toList();
    }

    /** The boxes of modules and links, and that of the explanations. */
    List<Rectangle> boxes() {
        return elements("rect").stream()
                .filter(box -> !box.getAttribute("fill").equals(Pen.WHITE_GROUND))
                .map(Picture::rectangle)
                .toList();
    }

    /** The rooms that lines take where they are not level. */
    List<Rectangle> curves() {
        return elements("path").stream().map(Picture::curve).toList();
    }

    List<Element> elements(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static Rectangle rectangle(Element box) {
        return new Rectangle(number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height"));
    }

    private static Rectangle curve(Element path) {
        MatchResult curve = CURVE.matcher(path.getAttribute("d"))
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(path.getAttribute("d")));
        int fromY = Integer.parseInt(curve.group(1));
        int fromX = Integer.parseInt(curve.group(2));
        int toX = Integer.parseInt(curve.group(3));
        int toY = Integer.parseInt(curve.group(4));
        int height = Math.abs(toY - fromY) + 1;
        return new Rectangle(Math.min(fromX, toX), Math.min(fromY, toY), Math.abs(toX - fromX), height);
    }
}
