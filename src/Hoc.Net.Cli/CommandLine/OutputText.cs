using System.Globalization;
using Hoc.Net.Cli.Running;
using Hoc.Net.Plotting;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>Reads the values of options about pictures and panels.</summary>
internal static class OutputText
{
    private const double SmallestSide = 16; // px
    private const double LargestSide = 20_000; // px
    private const double LeastResolution = 10; // pixels an inch
    private const double GreatestResolution = 2400; // pixels an inch

    /// <summary>The options with a size such as <c>600x400</c>.</summary>
    public static FigureWriteOptions WithSize(FigureWriteOptions? options, string text)
    {
        string[] parts = text.Split('x', 'X');
        if (parts.Length == 2 && TryRead(parts[0], SmallestSide, LargestSide, out double width) && TryRead(parts[1], SmallestSide, LargestSide, out double height))
            return (options ?? new FigureWriteOptions()) with { Width = width, Height = height };
        throw new UsageException($"'{text}' is no size; write width x height in px, such as 600x400.");
    }

    /// <summary>The options with a resolution.</summary>
    public static FigureWriteOptions WithResolution(FigureWriteOptions? options, string text) =>
        TryRead(text, LeastResolution, GreatestResolution, out double dpi)
            ? (options ?? new FigureWriteOptions()) with { Dpi = dpi }
            : throw new UsageException($"'{text}' is no resolution; write pixels an inch, {LeastResolution} to {GreatestResolution}, such as 300.");

    /// <summary>The options with a theme.</summary>
    public static FigureWriteOptions WithTheme(FigureWriteOptions? options, string text) => (options ?? new FigureWriteOptions()) with
    {
        Theme = text switch
        {
            "light" => FigureTheme.Light,
            "dark" => FigureTheme.Dark,
            "mono" => FigureTheme.Mono,
            _ => throw new UsageException($"'{text}' is no theme; use light, dark or mono."),
        },
    };

    /// <summary>The input that sets a field, such as <c>tstop=100</c>.</summary>
    public static ScriptInput Field(string text)
    {
        int equals = text.LastIndexOf('=');
        if (equals <= 0 || equals == text.Length - 1) throw new UsageException($"'{text}' sets nothing; write field=value, such as tstop=100.");
        return ScriptInput.OfField(text[..equals].Trim(), text[(equals + 1)..].Trim());
    }

    private static bool TryRead(string text, double least, double most, out double number) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;
}
