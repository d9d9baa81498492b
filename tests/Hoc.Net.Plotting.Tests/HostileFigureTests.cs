namespace Hoc.Net.Plotting.Tests;

/// <summary>Whatever a script puts into a figure, it is drawn.</summary>
public sealed class HostileFigureTests
{
    private const double NaN = double.NaN;
    private const double Infinity = double.PositiveInfinity;

    [TestCase(new double[0], new double[0])]
    [TestCase(new[] { 3.0 }, new[] { 4.0 })]
    [TestCase(new[] { NaN, Infinity, -Infinity }, new[] { 1, NaN, -Infinity })]
    [TestCase(new[] { 1.0, 1, 1 }, new[] { -65.0, -65, -65 })]
    [TestCase(new[] { 0.0, 1 }, new[] { 0.0, 0 })]
    [TestCase(new[] { -double.MaxValue, 0, double.MaxValue }, new[] { double.MaxValue, 0, -double.MaxValue })]
    [TestCase(new[] { 0, double.Epsilon }, new[] { double.Epsilon, 0 })]
    [TestCase(new[] { 1e300, 2e300, NaN, -1e-300 }, new[] { 1e15, 1e15 + 1, 3, 4 })]
    public void Any_data_is_drawn(double[] x, double[] y)
    {
        var figure = new Figure();
        figure.Lines.Add(new FigureLine(x, y) { Label = "line" });
        figure.Lines.Add(new FigureLine(y, x) { Label = "turned" });
        Draw(figure);
    }

    [TestCase(0, 0)]
    [TestCase(-65, -65)]
    [TestCase(1, -1)]
    [TestCase(NaN, 1)]
    [TestCase(-Infinity, Infinity)]
    [TestCase(-double.MaxValue, double.MaxValue)]
    [TestCase(0, double.Epsilon)]
    [TestCase(1e9, 1e9 + 1e-7)]
    public void Any_range_is_drawn(double minimum, double maximum)
    {
        var figure = new Figure { X = { Range = new(minimum, maximum) }, Y = { Range = new(minimum, maximum) } };
        figure.Lines.Add(new FigureLine([-1e308, -1, 0, 1, 1e308], [-1e308, 1, 0, -1, 1e308]));
        figure.Marks.Add(new FigureMark(minimum, maximum));
        Draw(figure);
    }

    // Not in attributes, which cannot hold halves of surrogate pairs.
    private static readonly string[] Texts =
    [
        "",
        "\0\u0001\u001f\u007f\u0080\u009f",
        "µ é ß Ω λ ₂ ² ≤ ☃ 漢字 😀 \u0301",
        "\ud800 \udfff \ufffe \uffff",
        "<&>\"']]>",
        "a_{b}^{c} _{ ^{ }",
        "\n\r\n\n",
        "עברית العربية",
    ];

    [TestCaseSource(nameof(Texts))]
    public void Any_text_is_drawn(string text)
    {
        var figure = new Figure { Title = text, X = { Title = text, Unit = text }, Y = { Title = text, Unit = text } };
        for (var i = 0; i < 8; i++)
            figure.Lines.Add(new FigureLine([0, 1], [0, i]) { Label = text });
        figure.Labels.Add(new FigureLabel(text, 0.5, 0.5));
        Draw(figure);
    }

    [Test]
    public void Long_texts_are_drawn()
    {
        var text = new string('W', 100_000);
        var figure = new Figure { Title = text, X = { Title = text }, Y = { Title = text } };
        figure.Lines.Add(new FigureLine([0, 1], [0, 1]) { Label = text });
        figure.Labels.Add(new FigureLabel(text, 0.5, 0.5));
        Draw(figure);
    }

    [TestCase(NaN)]
    [TestCase(Infinity)]
    [TestCase(-1)]
    [TestCase(0)]
    [TestCase(1e300)]
    public void Any_mark_and_label_is_drawn(double number)
    {
        var figure = new Figure();
        foreach (var style in Enum.GetValues<FigureMarkStyle>().Append((FigureMarkStyle)99))
        {
            figure.Marks.Add(new FigureMark(0, 0, style) { Size = number, Color = FigureColor.FromIndex(int.MinValue) });
            figure.Marks.Add(new FigureMark(number, number, style));
        }

        foreach (var placement in Enum.GetValues<FigureLabelPlacement>())
        {
            figure.Labels.Add(new FigureLabel("label", number, number, placement));
            figure.Labels.Add(new FigureLabel("label", 0, 0, placement)
            {
                Scale = number,
                HorizontalAlignment = number,
                VerticalAlignment = number,
            });
        }

        Draw(figure);
    }

    [TestCase(16, 16)]
    [TestCase(60, 40)]
    [TestCase(16, 3000)]
    [TestCase(3000, 16)]
    public void Any_size_is_drawn(double width, double height)
    {
        var figure = new Figure { Title = "title", Width = width, Height = height };
        for (var i = 0; i < 50; i++)
            figure.Lines.Add(new FigureLine([0, 1], [0, i]) { Label = $"line {i}" });
        Draw(figure);
    }

    private static void Draw(Figure figure)
    {
        foreach (var format in Enum.GetValues<FigureFormat>())
            Assert.That(Picture.Bytes(figure, format), Has.Length.GreaterThan(100));
        using var stream = new MemoryStream(Picture.Bytes(figure, FigureFormat.Svg));
        Assert.That(() => System.Xml.Linq.XDocument.Load(stream), Throws.Nothing);
    }
}
