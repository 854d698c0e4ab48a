"""Building blocks shared by records in the text and by the parts around it."""

from xml.etree.ElementTree import Element, SubElement

from presseditor.domain.image import Image
from presseditor.domain.quote import Quote


def child(parent: Element, tag: str, text: str = "", **attributes: str) -> Element:
    """Append an element with ``text`` to ``parent``; ``class_`` stands for ``class``."""
    made = SubElement(parent, tag, {key.rstrip("_"): value for key, value in attributes.items()})
    made.text = printable(text)
    return made


def printable(text: str) -> str:
    """Return ``text`` without control characters: the Markdown machinery gives them a meaning."""
    if text.isprintable():
        return text
    return "".join(one for one in text if one >= " " or one in "\n\t")


def paragraphs(parent: Element, text: str, **attributes: str) -> None:
    """Append each run of non-blank lines of a plain text as a ``p``, line ends kept as ``br``."""
    for run in "\n".join(line.strip() for line in text.splitlines()).split("\n\n"):
        lines = [line for line in run.split("\n") if line]
        if not lines:
            continue
        paragraph = child(parent, "p", lines[0], **attributes)
        for line in lines[1:]:
            SubElement(paragraph, "br").tail = printable(line)


def picture(image: Image, alt: str = "") -> Element:
    """Return the ``img`` of a record; the page that uses it puts the file in ``images/``."""
    made = Element("img", {"src": f"images/{image.asset_name}"})
    made.set("alt", printable(alt or image.alt).replace("\n", " "))
    if image.width > 0 and image.height > 0:
        made.set("width", str(image.width))
        made.set("height", str(image.height))
    return made


def fill_picture(figure: Element, image: Image, alt: str = "") -> None:
    """Put a picture with its caption and credit into ``figure``."""
    figure.set("class", "picture")
    figure.set("data-record", f"image:{image.id}")
    figure.append(picture(image, alt))
    if not (image.caption or image.credit):
        return
    caption = child(figure, "figcaption", image.caption)
    if image.credit:
        if image.caption:
            end = "" if image.caption.rstrip().endswith(tuple(".!?…")) else "."
            caption.text = f"{(caption.text or '').rstrip()}{end} "
        child(caption, "span", f"Фото: {image.credit}", class_="credit")


def fill_quote(figure: Element, quote: Quote, attribution: str) -> None:
    """Put a pull quote with who said it into ``figure``."""
    figure.set("class", "quote")
    figure.set("data-record", f"quote:{quote.id}")
    paragraphs(child(figure, "blockquote"), f"«{quote.text.strip()}»")
    if attribution:
        child(figure, "figcaption", attribution)
