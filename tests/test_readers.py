"""Sources to documents: what is copy, what kind of block it is in, what is marked."""

from __future__ import annotations

import pytest

from linter.document import Kind
from linter.readers import read

CODES = {
    Kind.HEADING: "h", Kind.PARAGRAPH: "p", Kind.ITEM: "li", Kind.QUOTE: "q",
    Kind.CAPTION: "cap", Kind.TABLE: "td",
}  # fmt: skip


def blocks(source: str, path: str) -> str:
    """``h1 A headline // li2 An inner item``."""
    document = read(source, path)
    return " // ".join(
        f"{CODES[block.kind]}{block.level or ''} {document.inside(block)}"
        for block in document.blocks
    )


def marks(source: str, path: str) -> str:
    """The kind of each mark, the source it covers, its text and its label."""
    return " // ".join(
        f"{mark.kind}|{source[mark.span.start : mark.span.end]}|{mark.text}|{mark.label}"
        for mark in read(source, path).marks
    )


LONG = (
    "The council said on Monday that the works would take nine weeks and " + "more " * 10 + "money."
)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", ""),
        (" \n\t\r\n\u00a0\n", ""),
        (
            "One.\nTwo.\r\nThree.\rFour.\n\nFive.",
            "p One. // p Two. // p Three. // p Four. // p Five.",
        ),
        (f"A headline\n{LONG}", f"h1 A headline // p {LONG}"),
        (f"{LONG}\nWhat it means\n{LONG}", f"p {LONG} // h2 What it means // p {LONG}"),
        (f"{LONG}\nWho Pays for It?\n{LONG}", f"p {LONG} // h2 Who Pays for It? // p {LONG}"),
        (f"{LONG}\nWho would pay?\n{LONG}", f"p {LONG} // p Who would pay? // p {LONG}"),
        (f"Is it safe?\n{LONG}", f"h1 Is it safe? // p {LONG}"),
        (f"{LONG}\nHe had this to say:\n{LONG}", f"p {LONG} // p He had this to say: // p {LONG}"),
        (f"{LONG}\n“It is safe.”\n{LONG}", f"p {LONG} // p “It is safe.” // p {LONG}"),
        (f"{LONG}\nBy Ada Quill\n2 June 2026", f"p {LONG} // p By Ada Quill // p 2 June 2026"),
        ("Rose\nis a rose\nis a rose", "p Rose // p is a rose // p is a rose"),
        (
            "- one\n* two\n• three\n– four\n🔹 five",
            "li1 one // li1 two // li1 three // li1 four // li1 five",
        ),
        (
            "1. six\n12) seven\na) eight\n(b) nine\n1️⃣ ten",
            "li1 six // li1 seven // li1 eight // li1 nine // li1 ten",
        ),
        ("-\nOne item\n-\nTwo", "li1 One item // li1 Two"),
        (
            "2026. A year.\n-5 degrees\n*starred*\nA. Smith",
            "p 2026. A year. // p -5 degrees // p *starred* // p A. Smith",
        ),
        ("One.\n----\n* * *\n...\nTwo.", "p One. // p Two."),
        ("One <!-- two\n\nthree --> four.\nFive <!-- six", "p One four. // p Five <!-- six"),
        ("One <!-- two --> three.", "p One three."),
        ("---\ntitle: A title\n---\nCopy.", "p Copy."),
        ("---\nNo data here\n---\nCopy.", "p No data here // p Copy."),
        ("<b>tags</b> &amp; *stars* stay.", "p <b>tags</b> &amp; *stars* stay."),
    ],
)
def test_plain_text(source: str, expected: str) -> None:
    assert blocks(source, "a.txt") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# One\n## Two ##\nThree\n===\nFour\n---", "h1 One // h2 Two // h1 Three // h2 Four"),
        ("# One {#id .x}\n{: .y}\nText{: .z} goes on.", "h1 One // p Text goes on."),
        ("A *b* __c__ [d](e 'f') [g][h] <i>j</i>\n\n[h]: /k", "p A b c d g j"),
        ("A line  \nand\\\nanother\nthird", "p A line and another third"),
        (
            "A\u00a0b &amp; c &#8212; d &nbsp;e &unknown; \\* f",
            "p A\u00a0b & c — d \u00a0e &unknown; * f",
        ),
        ("Run `x` or ``y`` now.", "p Run \ufffc or \ufffc now."),
        ("Use `Strong` or `Emphasis` now.", "p Use \ufffc or \ufffc now."),
        ("`only code`\n\n    indented\n\n```\nfenced\n```\n~~~\nopen", ""),
        ("Pay ~~two~~ three.", "p Pay three."),
        ("A ![alt *text*](b.png) c\n\n![only](d.png)", "p A c"),
        ("See <https://a.b> and https://c.d_e_.", "p See https://a.b and https://c.d_e_."),
        ("A[^1] b.\n\n[^1]: Note\n    goes on.\n", "p A b. // p Note goes on."),
        (
            "- a\n- [ ] b\n  - c\n\n    d\n-\n1. e\n   ```\n   f\n   ```\n   g",
            "li1 a // li1 b // li2 c // li2 d // li1 e // li1 g",
        ),
        ("> a\n> b\n>\n> > c\n> - d\n> # e\n\nf", "q a b // q c // li1 d // h1 e // p f"),
        ("| a | b |\n|--|--|\n| c \\| d | `e` f |", "td a // td b // td c | d // td \ufffc f"),
        ("Term\n: Meaning", "li1 Term // li1 Meaning"),
        ("---\ntitle: x\n---\n***\nText", "p Text"),
        ("a\n\n---\n\nb", "p a // p b"),
        ("**“Quoted,”** *élan* and “_so_”", "p “Quoted,” élan and “so”"),
        ("中文**重点**。<é <?", "p 中文重点。<é <?"),
        ("import A from './a'\nexport const b = 1\n\nText {/* no */} here.", "p Text here."),
    ],
)
def test_markdown(source: str, expected: str) -> None:
    assert blocks(source, "a.md") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<div>\n<p>One</p>\n<p>Two <b>bold</b>\n</div>", "p One // p Two bold"),
        (
            "<figure><img src='a'>\n<figcaption>\nA caption\n</figcaption></figure>\n\nText",
            "cap A caption // p Text",
        ),
        ("<figcaption>\n\nA *caption*\n\n</figcaption>\n\nText", "cap A caption // p Text"),
        ("<script>\nno\n\nno\n</script>\n<style>no</style>\n\nText", "p Text"),
        (
            "Text <code>no</code> and <del>no</del> more<br>and <span hidden>no</span> more",
            "p Text \ufffc and more and more",
        ),
        (
            "Text.</p>\n\n<p>More.\n\nLast <code>open\n\nparagraph",
            "p Text. // p More. // p Last open // p paragraph",
        ),
        ("> <div>\n> One\n> two\n> </div>", "q One two"),
        ("<!-- one\n\ntwo -->\nText <!-- three --> goes on", "p Text goes on"),
        ("Area<sup>1</sup> of 5 m<sup>2</sup>.<sup>[2]</sup>", "p Area\ufffc of 5 m\ufffc."),
        ("<ul>\n<li>One\n<li>Two\n</ul>\n\nText", "li1 One // li1 Two // p Text"),
    ],
)
def test_html_in_markdown(source: str, expected: str) -> None:
    assert blocks(source, "a.md") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('{{< image src="a.jpg" >}}\n\nText', "p Text"),
        ("Thanks to {{ site.name }}, {% author x %} and us.", "p Thanks to \ufffc, \ufffc and us."),
        ('Before. {{< figure\n  src="a" >}} After.', "p Before. After."),
        ("{{% note %}}\nText\n{{% /note %}}", "p Text"),
        ("{% if x %}Yes{% endif %}, no", "p Yes, no"),
        ("{{< box >}}“Yes” - {{ author }}{{< /box >}}", "p “Yes” - \ufffc"),
        (
            '[A link]({{ \'/a b/\' | url }} "t") and [one\nmore]({{< ref "x (y)" >}}).',
            "p A link and one more.",
        ),
        ("{% highlight sh %}\nno\n\nno\n{% endhighlight %}\nText", "p Text"),
        (
            "{{< highlight go >}}\nno\n{{< /highlight >}}\nText {{< highlight open",
            "p Text {{< highlight open",
        ),
        (
            '<a href="{{< ref "x" >}}">A link</a> {unfinished {{ brace',
            "p A link {unfinished {{ brace",
        ),
    ],
)
def test_template_tags(source: str, expected: str) -> None:
    assert blocks(source, "a.md") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "<h1>A\n <i>b</i></h1><p>C  d&nbsp;e &lt;f&gt;<h2>g</h3>h",
            "h1 A b // p C d\u00a0e <f> // h2 g // p h",
        ),
        ("<p>AT&T &amp &copy; &#x2014; &#0; &bogus;", "p AT&T & © — \ufffd &bogus;"),
        ("one<br>two<br/> <br>three", "p one two // p three"),
        (
            "<ul><li>a<ol><li>b</li></ol><li>c</ul><dl><dt>d<dd>e</dl>",
            "li1 a // li2 b // li1 c // li1 d // li1 e",
        ),
        ("<table><caption>a</caption><tr><td>b<td>c</table>d", "cap a // td b // td c // p d"),
        (
            "<blockquote>a<p>b</p><footer>c</footer></blockquote><footer>no</footer>",
            "q a // q b // q c",
        ),
        (
            "<nav>no</nav><form>no</form><p hidden>no</p><b aria-hidden=true>no</b>a",
            "p a",
        ),
        ("<p style='display: none'>no</p>a", "p a"),
        ("<form><h1>a</h1></form><header>no</header><header><h1>b</h1></header>", "h1 a // h1 b"),
        (
            "<div role='navigation'>no</div><aside>no</aside><svg><text>no</text></svg>a",
            "p a",
        ),
        (
            "<p>no</p><article><header><p>a</header>b</article><article>c</article>",
            "p a // p b // p c",
        ),
        ("<main>a<article><h1>b</h1></article></main><p>no", "h1 b"),
        ("no<article>no</article><article><h1>b</h1></article>", "h1 b"),
        ("<p>one <p>two</div></b></section><div>three", "p one // p two // p three"),
        ("<nav>open <p>copy", "p open // p copy"),
        ("<p title='a > b'>1 < 2 <3 <b", "p 1 < 2 <3 <b"),
        ("<!-- a --><p>b<!-- c", "p b"),
        ("<script>if (a < b) {</script><style>no</style>c<script>no", "p c"),
        ("<![CDATA[a]]> b <?php no ?> <!x> c", "p a b c"),
        ("so&shy;called <q>words</q> H<sub>2</sub>O<wbr>!", "p socalled “words” H2O!"),
        ("---\nlayout: x\n---\n<p>{% if a %}b{% endif %} {{ c }} d", "p b \ufffc d"),
    ],
)
def test_html(source: str, expected: str) -> None:
    assert blocks(source, "a.html") == expected


@pytest.mark.parametrize(
    ("path", "source", "expected"),
    [
        ("a.txt", "-\nx <!-- note -->", "empty-item|-|| // comment|<!-- note -->|note|"),
        ("a.md", "- \n- a\n1.", "empty-item|-|| // empty-item|1.||"),
        ("a.md", "- ![](x)\n- {{< y >}}\n- `z`", "image|![](x)|x|"),
        ("a.md", "[a *b*](c 'd')", "link|[a *b*](c 'd')|c|a b"),
        ("a.md", "<e@f.g>", "link|<e@f.g>|e@f.g|e@f.g"),
        ("a.md", "[é](/ü?x)", "link|[é](/ü?x)|/ü?x|é"),
        ("a.md", "[![a](b)](c)", "link|[![a](b)](c)|c| // image|![a](b)|b|a"),
        ("a.md", "[a]({{ '/b c' }})", "link|[a]({{ '/b c' }})|{{ '/b c' }}|a"),
        ("a.md", "a[^1]\n\n[^1]: b", "footnote-reference|[^1]|1| // footnote|[^1]: b|1|"),
        ("a.md", "<!-- a\nb -->\n\nc", "comment|<!-- a\nb -->|a\nb|"),
        ("a.md", "c <!--d--> e", "comment|<!--d-->|d|"),
        (
            "a.html",
            "<a href='/x?a&amp;b'>C <b>d</b></a>",
            "link|<a href='/x?a&amp;b'>C <b>d</b></a>|/x?a&b|C d",
        ),
        ("a.html", "<img src=e><img src=f alt=''>", "image|<img src=e>|e|"),
        ("a.html", "<a name=x>y</a><img alt=' z &amp; '>", "image|<img alt=' z &amp; '>||z &"),
    ],
)
def test_marks(path: str, source: str, expected: str) -> None:
    assert marks(source, path) == expected


@pytest.mark.parametrize(
    ("path", "source", "expected"),
    [
        ("a.MD", "*a*", "a"),
        ("b/a.markdown", "*a*", "a"),
        ("a.htm", "<b>a", "a"),
        ("a.org", "*a*", "*a*"),
        ("-", "*a*", "*a*"),
        (".md", "*a*", "*a*"),
        ("v1.2/notes", "*a*", "*a*"),
        ("-", "---\nb: c\n---\n*a*", "a"),
        ("-", "---\r\nb: c\r\n---\r\n*a*", "a"),
        ("-", "+++\nb = 1\n+++\n*a*", "a"),
        ("-", "\n<!DOCTYPE html><p>a", "a"),
        ("C:\\copy\\a.txt", "*a*", "*a*"),
        ("a.txt", "\ufeffa", "a"),
    ],
)
def test_the_ending_tells_the_format(path: str, source: str, expected: str) -> None:
    assert read(source, path).text == expected
