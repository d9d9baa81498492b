using System.Globalization;
using System.Text;
using Hoc.Net.Plotting;

namespace Hoc.Net.Cli.Prompting;

/// <summary>A figure's lines and marks in characters: each holds two by four dots, those of Braille.</summary>
internal sealed class BlockPlot
{
    private const int DotsAcross = 2;
    private const int DotsDown = 4;
    private const char NoDots = '⠀';

    private static readonly string[] Colors = ["39", "31", "34", "32", "35", "36", "33"];

    /// <summary>The bit of each dot, row by row.</summary>
    private static readonly int[] Bits = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80];

    private readonly int _columns;
    private readonly int _rows;
    private readonly int[] _dots;
    private readonly int[] _colors;
    private readonly FigureRange _x;
    private readonly FigureRange _y;

    private BlockPlot(Figure figure, int columns, int rows)
    {
        (_columns, _rows) = (columns, rows);
        _dots = new int[columns * rows];
        _colors = new int[columns * rows];
        _x = figure.X.Range ?? Extent(figure.Lines.Select(static line => line.X.ToArray()).Append([.. figure.Marks.Select(static mark => mark.X)]));
        _y = figure.Y.Range ?? Extent(figure.Lines.Select(static line => line.Y.ToArray()).Append([.. figure.Marks.Select(static mark => mark.Y)]));
        for (int i = 0; i < figure.Lines.Count; i++) Draw(figure.Lines[i], i % Colors.Length);
        foreach (FigureMark mark in figure.Marks) Dot(Across(mark.X), Down(mark.Y), 0);
    }

    /// <summary>The plot with its axes, a line each.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="width">Columns of the terminal.</param>
    /// <param name="height">Rows that may be used.</param>
    /// <param name="hasColors">Whether lines differ by their colours.</param>
    public static IReadOnlyList<string> Of(Figure figure, int width, int height, bool hasColors)
    {
        const int margin = 9;
        int columns = Math.Clamp(width - margin - 1, 8, 100);
        int rows = Math.Clamp(height - 3, 3, 16);
        return new BlockPlot(figure, columns, rows).Lines(figure, margin, hasColors);
    }

    private List<string> Lines(Figure figure, int margin, bool hasColors)
    {
        var lines = new List<string>();
        string unit = AxisName(figure.Y);
        if (unit.Length > 0) lines.Add(new string(' ', margin) + unit);
        for (int row = 0; row < _rows; row++)
        {
            string label = row == 0 ? Number(_y.Maximum) : row == _rows - 1 ? Number(_y.Minimum) : "";
            lines.Add($"{label.PadLeft(margin - 2)} ┤{Row(row, hasColors)}");
        }

        string left = Number(_x.Minimum);
        string right = $"{Number(_x.Maximum)} {AxisName(figure.X)}".TrimEnd();
        lines.Add(new string(' ', margin) + left + right.PadLeft(Math.Max(_columns - left.Length, right.Length + 1)));
        string legend = string.Join("  ", figure.Lines.Select((line, i) => (line.Label, i)).Where(static line => line.Label.Length > 0)
            .Select(line => hasColors ? $"\x1b[{Colors[line.i % Colors.Length]}m──\x1b[0m {line.Label}" : line.Label));
        if (legend.Length > 0) lines.Add(new string(' ', margin) + legend);
        return lines;
    }

    private string Row(int row, bool hasColors)
    {
        var text = new StringBuilder();
        int color = 0;
        for (int i = row * _columns; i < (row + 1) * _columns; i++)
        {
            if (hasColors && _dots[i] != 0 && _colors[i] != color) text.Append($"\x1b[{Colors[color = _colors[i]]}m");
            text.Append(_dots[i] == 0 ? ' ' : (char)(NoDots + _dots[i]));
        }

        if (color != 0) text.Append("\x1b[0m");
        return text.ToString().TrimEnd(' ');
    }

    private void Draw(FigureLine line, int color)
    {
        ReadOnlySpan<double> xs = line.X;
        ReadOnlySpan<double> ys = line.Y;
        for (int i = 0; i < xs.Length; i++)
        {
            if (!double.IsFinite(xs[i]) || !double.IsFinite(ys[i])) continue;
            (double x, double y) = (Across(xs[i]), Down(ys[i]));
            bool isFirst = i == 0 || !double.IsFinite(xs[i - 1]) || !double.IsFinite(ys[i - 1]);
            (double fromX, double fromY) = isFirst ? (x, y) : (Across(xs[i - 1]), Down(ys[i - 1]));
            int steps = (int)Math.Min(Math.Max(Math.Abs(x - fromX), Math.Abs(y - fromY)), 10 * DotsAcross * _columns) + 1;
            for (int k = 1; k <= steps; k++) Dot(fromX + ((x - fromX) * k / steps), fromY + ((y - fromY) * k / steps), color);
        }
    }

    private void Dot(double x, double y, int color)
    {
        if (!(x >= 0 && y >= 0 && x <= (DotsAcross * _columns) - 1 && y <= (DotsDown * _rows) - 1)) return;
        (int column, int row) = ((int)Math.Round(x), (int)Math.Round(y));
        int cell = (row / DotsDown * _columns) + (column / DotsAcross);
        _dots[cell] |= Bits[(row % DotsDown * DotsAcross) + (column % DotsAcross)];
        _colors[cell] = color;
    }

    private double Across(double x) => (x - _x.Minimum) / (_x.Maximum - _x.Minimum) * ((DotsAcross * _columns) - 1);

    private double Down(double y) => (_y.Maximum - y) / (_y.Maximum - _y.Minimum) * ((DotsDown * _rows) - 1);

    private static FigureRange Extent(IEnumerable<double[]> values)
    {
        double[] finite = [.. values.SelectMany(static line => line).Where(double.IsFinite)];
        if (finite.Length == 0) return new FigureRange(0, 1);
        (double least, double most) = (finite.Min(), finite.Max());
        return least < most ? new FigureRange(least, most) : new FigureRange(least - 1, most + 1);
    }

    private static string AxisName(FigureAxis axis) => axis.Unit.Length > 0 ? $"{axis.Title} ({axis.Unit})" : axis.Title;

    private static string Number(double x) => x.ToString("G4", CultureInfo.InvariantCulture);
}
