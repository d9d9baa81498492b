namespace Hoc.Net.Language.Text;

/// <summary>Finds the name that somebody probably meant, by edit distance (Damerau and Levenshtein, adjacent swaps count once).</summary>
internal static class NearNames
{
    /// <summary>Words longer than this have no near names; comparing them costs more than it tells.</summary>
    private const int LongestWord = 100;

    /// <summary>A remedy such as "Did you mean 'hh'?", or null when no name is near.</summary>
    public static string? Suggest(string wrong, IEnumerable<string> known)
    {
        string? nearest = Nearest(wrong, known);
        return nearest is null ? null : $"Did you mean '{nearest}'?";
    }

    /// <summary>The known name nearest to a wrong one, or null when none is near; the first in order of the alphabet of several.</summary>
    public static string? Nearest(string wrong, IEnumerable<string> known)
    {
        if (wrong.Length > LongestWord) return null;
        int most = wrong.Length == 1 ? 0 : Math.Max(1, wrong.Length / 3);
        string? nearest = null;
        int least = most + 1;
        foreach (string name in known)
        {
            if (Math.Abs(name.Length - wrong.Length) > most || name == wrong) continue;
            int distance = name.Equals(wrong, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(wrong, name);
            if (distance > least || (distance == least && (nearest is null || string.CompareOrdinal(name, nearest) > 0))) continue;
            if (distance > most) continue;
            least = distance;
            nearest = name;
        }

        return nearest;
    }

    private static int Distance(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (int j = 0; j <= b.Length; j++) d[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int substitution = d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                d[i, j] = Math.Min(substitution, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if (swapped) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
