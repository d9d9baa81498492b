namespace Hoc.Net.Plotting.Tests;

public sealed class FigureMarkTests
{
    [TestCase('+', 0, FigureMarkStyle.Plus)]
    [TestCase('o', 1, FigureMarkStyle.Circle)]
    [TestCase('s', 2, FigureMarkStyle.Square)]
    [TestCase('t', 3, FigureMarkStyle.Triangle)]
    [TestCase('O', 4, FigureMarkStyle.FilledCircle)]
    [TestCase('S', 5, FigureMarkStyle.FilledSquare)]
    [TestCase('T', 6, FigureMarkStyle.FilledTriangle)]
    [TestCase('|', 7, FigureMarkStyle.VerticalBar)]
    [TestCase('-', 8, FigureMarkStyle.HorizontalBar)]
    public void Styles_have_the_codes_and_numbers_of_NEURON(char code, int number, FigureMarkStyle expected)
    {
        Assert.That(FigureMark.TryParseStyle(code, out var style), Is.True);
        Assert.That(style, Is.EqualTo(expected));
        Assert.That((int)style, Is.EqualTo(number));
    }

    [Test]
    public void Other_codes_are_refused() => Assert.That(FigureMark.TryParseStyle('x', out _), Is.False);
}
