using Hoc.Net.Runtime;

namespace Hoc.Net.Cli.Prompting;

/// <summary>What Tab does to a text: puts in what all candidates begin with, and lists them when that is nothing new.</summary>
/// <param name="complete">Finds what may stand at a position of a line.</param>
internal sealed class TabCompletion(Func<string, int, HocCompletion> complete)
{
    /// <summary>Completes at the cursor; gives the candidates when there are several and nothing could be put in.</summary>
    public IReadOnlyList<string> Apply(EditedText text)
    {
        int start = text.LineStart;
        HocCompletion found = complete(text.Text[start..text.LineEnd], text.Cursor - start);
        if (found.Candidates.Count == 0) return [];
        string common = found.Candidates.Aggregate(CommonStart);
        string typed = text.Text[(start + found.Start)..text.Cursor];
        if (common.Length <= typed.Length) return found.Candidates.Count > 1 ? found.Candidates : [];
        text.Insert(common[typed.Length..]);
        return [];
    }

    private static string CommonStart(string a, string b)
    {
        int length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length]) length++;
        return a[..length];
    }
}
