using System.Text;

namespace Hoc.Net.Plotting.Tests;

public sealed class PdfFigureTests
{
    [Test]
    public void Is_a_page_of_the_figure_s_size_with_the_font_inside_and_no_date()
    {
        var figure = new Figure { Title = "Soma" };
        figure.Lines.Add(new FigureLine([0, 1], [0, 1]));
        var text = Encoding.Latin1.GetString(Picture.Bytes(figure, FigureFormat.Pdf));

        Assert.That(text, Does.StartWith("%PDF-").And.Contain("/MediaBox [0 0 450 300]"));
        Assert.That(text, Does.Contain("/DejaVuSans").And.Contain("/FontFile2"));
        Assert.That(text, Does.Contain("/Title (Soma)"));
        Assert.That(text, Does.Not.Contain("Date").And.Not.Contain("/ID"));
    }
}
