using Hoc.Net.Plotting.Rendering;

namespace Hoc.Net.Plotting.Tests.Rendering;

public sealed class PictureTextTests
{
    [TestCase("v(.5) µA é Ω", "v(.5) µA é Ω")]
    [TestCase("a\0b\u0001c\u009fd\te", "abcde")]
    [TestCase("a\r\nb\nc", "a\nb\nc")]
    [TestCase("\ufffe\uffff", "")]
    [TestCase("𝛼", "𝛼")]
    [TestCase(null, "")]
    public void Cleans(string? text, string expected) => Assert.That(PictureText.Clean(text, 100), Is.EqualTo(expected));

    [Test]
    public void Replaces_halves_of_pairs() =>
        Assert.That(PictureText.Clean("a\ud800b\udc00", 100), Is.EqualTo("a\ufffdb\ufffd"));

    [Test]
    public void Leaves_out_the_middle() => Assert.Multiple(() =>
    {
        Assert.That(PictureText.Elided("membrane potential of cell 12", 16), Is.EqualTo("membrane…cell 12"));
        Assert.That(PictureText.Elided("soma.v(.5)", 16), Is.EqualTo("soma.v(.5)"));
        Assert.That(PictureText.Elided("exactly sixteen!", 16), Is.EqualTo("exactly sixteen!"));
    });

    [Test]
    public void Shortens() => Assert.That(PictureText.Clean("voltage at the soma", 8), Is.EqualTo("voltage…"));
}
