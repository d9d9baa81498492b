using System.Globalization;
using System.Text.RegularExpressions;
using Hoc.Net.Compat.Drive;

namespace Hoc.Net.Compat.Comparing;

/// <summary>Compares printed text: character by character, then with numbers as numbers.</summary>
internal sealed partial class TextComparison
{
    private readonly string[] _reference;
    private readonly string[] _ours;

    /// <summary>Makes a comparison.</summary>
    /// <param name="reference">What NEURON printed.</param>
    /// <param name="ours">What hoc printed.</param>
    /// <param name="patterns">What may differ.</param>
    public TextComparison(string reference, string ours, IReadOnlyList<TextPattern> patterns)
    {
        _reference = Lines(reference, patterns);
        _ours = Lines(ours, patterns);
    }

    /// <summary>The first line, counted from 1, that differs in more than small differences of numbers; 0 where none does.</summary>
    public int FirstLine { get; private set; }

    /// <summary>NEURON's line there.</summary>
    public string ReferenceLine => LineOf(_reference);

    /// <summary>The line of hoc there.</summary>
    public string OurLine => LineOf(_ours);

    /// <summary>What they are to each other.</summary>
    public Outcome Compare(Tolerance tolerance)
    {
        Outcome worst = Outcome.Same;
        for (int i = 0; i < Math.Max(_reference.Length, _ours.Length); i++)
        {
            Outcome line = i < _reference.Length && i < _ours.Length ? CompareLine(_reference[i], _ours[i], tolerance) : Outcome.Different;
            if (line > worst)
            {
                worst = line;
                FirstLine = i + 1;
            }
        }

        return worst;
    }

    private string LineOf(string[] lines) => FirstLine > 0 && FirstLine <= lines.Length ? lines[FirstLine - 1] : "";

    private static Outcome CompareLine(string reference, string ours, Tolerance tolerance)
    {
        if (reference == ours) return Outcome.Same;
        string[] words = Words().Split(reference), ourWords = Words().Split(ours);
        if (words.Length != ourWords.Length) return Outcome.Different;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] != ourWords[i] && !AreClose(words[i], ourWords[i], tolerance)) return Outcome.Different;
        }

        return Outcome.Close;
    }

    private static bool AreClose(string reference, string ours, Tolerance tolerance) =>
        double.TryParse(reference, NumberStyles.Float, CultureInfo.InvariantCulture, out double a)
        && double.TryParse(ours, NumberStyles.Float, CultureInfo.InvariantCulture, out double b)
        && Math.Abs(a - b) <= tolerance.Close * Math.Max(Math.Abs(a), Math.Abs(b));

    private static string[] Lines(string text, IReadOnlyList<TextPattern> patterns)
    {
        text = text.ReplaceLineEndings("\n");
        foreach (TextPattern pattern in patterns) text = Regex.Replace(text, pattern.Pattern, pattern.Replacement);
        return text.TrimEnd('\n').Split('\n');
    }

    [GeneratedRegex(@"[\s,;:()\[\]{}=]+")]
    private static partial Regex Words();
}
