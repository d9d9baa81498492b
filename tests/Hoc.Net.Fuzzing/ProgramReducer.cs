namespace Hoc.Net.Fuzzing;

/// <summary>Takes lines away from a failing program as long as it still fails in the same way (delta debugging; Zeller and Hildebrandt, IEEE Trans. Softw. Eng. 28, 2002).</summary>
internal static class ProgramReducer
{
    /// <summary>A shorter program that fails alike.</summary>
    public static string Reduce(string program, Func<string, bool> fails)
    {
        List<string> lines = [.. program.Split('\n')];
        for (int size = lines.Count / 2; size > 0; size /= 2)
        {
            for (int start = 0; start + size <= lines.Count;)
            {
                List<string> shorter = [.. lines[..start], .. lines[(start + size)..]];
                if (fails(string.Join('\n', shorter))) lines = shorter;
                else start += size;
            }
        }

        return string.Join('\n', lines);
    }
}
