using System.Globalization;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Lists the syntax errors of a source without running it.</summary>
/// <remarks>
/// A script may keep data behind a statement that reads them from the script's own file (fscan, Vector.scanf, a call into
/// another file), which only a run can tell. So a line of two or more bare numbers, which is no HOC worth writing, counts
/// as data, and with it the faulty lines around it, up and down to the next statement that parses: headings, labels, rows
/// of words and numbers.
/// </remarks>
internal static class SyntaxCheck
{
    /// <summary>The errors from where a reader stands to the end of its source, in order.</summary>
    public static IReadOnlyList<Diagnostic> Run(StatementReader reader, HocParser parser)
    {
        List<Diagnostic> errors = [];
        int doubtful = 0; // errors of the faulty lines last seen, at the end of the list
        bool isData = false;
        while (reader.TryRead(out StatementText statement))
        {
            SourceSpan span = statement.Span;
            int numbers = CountNumbers(span.Source.Characters.Slice(span.Start, span.Length));
            isData |= numbers > 1;
            if (numbers > 0) continue;
            if (parser.Parse(statement).Error is { } error)
            {
                errors.Add(error);
                doubtful++;
                continue;
            }

            Settle();
        }

        Settle();
        return errors;

        void Settle()
        {
            if (isData) errors.RemoveRange(errors.Count - doubtful, doubtful);
            doubtful = 0;
            isData = false;
        }
    }

    /// <summary>How many numbers a line holds, 0 when it holds anything else than numbers and a comment.</summary>
    private static int CountNumbers(ReadOnlySpan<char> line)
    {
        int count = 0;
        while (true)
        {
            line = line.TrimStart(" \t,");
            if (line.IsEmpty || line.StartsWith("//")) return count;
            int length = line.IndexOfAny(" \t,");
            ReadOnlySpan<char> word = length < 0 ? line : line[..length];
            if (char.IsAsciiLetter(word[^1]) || !double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _)) return 0;
            count++;
            line = line[word.Length..];
        }
    }
}
