using Hoc.Net.Runtime;

namespace Hoc.Net.Cli.Prompting;

/// <summary>What Tab does to a line: puts in what may stand there, one candidate after the other.</summary>
/// <param name="complete">Finds what may stand at a position of a line.</param>
internal sealed class TabCompletion(Func<string, int, HocCompletion> complete)
{
    private HocCompletion? _found;
    private int _index;
    private string _line = "";
    private int _position;

    /// <summary>The line with the next candidate, and where the cursor stands then; null when there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="position">Where the cursor stands.</param>
    /// <param name="direction">1 for the next, -1 for the one before.</param>
    public (string Line, int Position)? Next(string line, int position, int direction)
    {
        bool goesOn = _found is not null && line == _line && position == _position;
        if (goesOn) _index += direction;
        else Begin(complete(line, position), direction);
        if (_found is not { Candidates: { Count: > 0 } candidates } found) return null;
        _index = (_index + candidates.Count) % candidates.Count;
        string before = line[..found.Start] + candidates[_index];
        _line = before + line[position..];
        _position = before.Length;
        return (_line, _position);
    }

    private void Begin(HocCompletion found, int direction)
    {
        _found = found;
        _index = direction > 0 ? 0 : -1;
    }
}
