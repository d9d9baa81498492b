using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Text;

public sealed class SourceTextTests
{
    [TestCase(0, 1, 1)]
    [TestCase(1, 1, 2)]
    [TestCase(3, 2, 1)]
    [TestCase(5, 3, 1)]
    [TestCase(6, 3, 2)]
    [TestCase(7, 4, 1)]
    [TestCase(8, 4, 2)]
    public void Lines_end_at_LF_CR_and_CR_LF(int offset, int line, int column)
    {
        var source = new SourceText("a", "a\r\nb\nc\rxy");
        Assert.That(source.PositionOf(offset), Is.EqualTo(new LinePosition(line, column)));
    }

    [Test]
    public void A_source_grows_at_its_end()
    {
        var source = new SourceText("a", "one\r");
        Assert.That(source.LineCount, Is.EqualTo(2));
        source.Append("\ntwo\nthree");
        Assert.That(source.LineCount, Is.EqualTo(3));
        Assert.That(source.LineText(2), Is.EqualTo("two"));
        Assert.That(source.LineText(3), Is.EqualTo("three"));
        Assert.That(source.Content, Is.EqualTo("one\r\ntwo\nthree"));
        Assert.That(source.PositionOf(5), Is.EqualTo(new LinePosition(2, 1)));
    }

    [Test]
    public void A_position_far_into_a_large_text_is_exact()
    {
        var source = new SourceText("a", string.Concat(Enumerable.Repeat("pt3dadd(1, 2, 3, 4)\r\n", 100_000)));
        Assert.That(source.PositionOf(21 * 99_999 + 8), Is.EqualTo(new LinePosition(100_000, 9)));
        Assert.That(source.PositionOf(21 * 10), Is.EqualTo(new LinePosition(11, 1)));
    }
}
