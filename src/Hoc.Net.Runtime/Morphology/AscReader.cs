namespace Hoc.Net.Runtime.Morphology;

/// <summary>
/// Reads the text files of Neurolucida, version 3: contours, trees, and between them properties, markers, texts and sets, which matter only as far as
/// they tell what a tree is. A descent along the grammar; trees and texts begin alike, so a text is tried first.
/// </summary>
internal sealed partial class AscReader
{
    /// <summary>The format's name.</summary>
    public const string Format = "Neurolucida V3";

    private const int DeepestNesting = 1000;
    private const int TokensAhead = 2; // how far NEURON looks ahead, which the lines that it notes for points show

    private static readonly string[] SomaNames = ["CellBody", "Cell Body", "Soma"];

    private readonly IReadOnlyList<string> _lines;
    private readonly List<AscToken> _tokens;
    private readonly Reconstruction _result;
    private readonly List<string> _properties = [];
    private TracedBranch? _parent;
    private double _type;
    private int _at;
    private int _furthest;
    private int _depth;
    private int _spines;

    private AscReader(string fileName, IReadOnlyList<string> lines)
    {
        _lines = lines;
        _tokens = AscLexer.Tokenize(lines);
        _result = new Reconstruction(Format, fileName);
    }

    private AscToken Current => _tokens[_at];

    private AscTokenKind Next => Peek(1);

    /// <summary>Reads the lines of a file.</summary>
    /// <exception cref="UnreadableMorphologyException">The file breaks the grammar.</exception>
    public static Reconstruction Read(string fileName, IReadOnlyList<string> lines)
    {
        var reader = new AscReader(fileName, lines);
        Reconstruction result = reader._result;
        result.Say("\n", isAlways: false);
        for (int i = 1000; i <= lines.Count; i += 1000) result.Say($"\r{i} lines read", isAlways: false);
        result.Say($"\r{lines.Count} lines read\n", isAlways: false);
        reader.ReadObjects();
        if (result.Branches.Count == 0)
            throw new UnreadableMorphologyException(0, $"{fileName} holds neither a contour of a soma nor a tree.", "Export the traced neuron as Neurolucida ASCII.");
        var faults = new List<string>(result.Problems.Select(problem => problem.Text));
        SomaJoiner.Join(result, faults);
        if (reader._spines > 0) result.Say($"{reader._spines} spines\n", isAlways: false);
        if (result.HasFaults) result.Say($"\n{fileName} problems\n\n{string.Concat(faults.Select(fault => fault + "\n"))}", isAlways: false);
        return result;
    }

    private AscTokenKind Peek(int ahead) => _tokens[Math.Min(_at + ahead, _tokens.Count - 1)].Kind;

    private void Advance()
    {
        if (_at < _tokens.Count - 1) _at++;
        _furthest = Math.Max(_furthest, _at);
    }

    private AscToken Take(AscTokenKind kind)
    {
        AscToken token = Current;
        if (token.Kind != kind) throw Unexpected();
        Advance();
        return token;
    }

    private bool TryTake(AscTokenKind kind)
    {
        if (Current.Kind != kind) return false;
        Advance();
        return true;
    }

    private UnreadableMorphologyException Unexpected()
    {
        string what = Current.Kind == AscTokenKind.End ? "the file ends in the middle of something" : "this cannot stand here";
        string line = Current.Line >= 1 && Current.Line <= _lines.Count ? _lines[Current.Line - 1].Trim() : "";
        return new UnreadableMorphologyException(
            Current.Line,
            $"{_result.FileName} line {Current.Line}: {what}: {line}",
            "Look at the parentheses before it, and at the words around it.");
    }

    private void ReadObjects()
    {
        do
        {
            ReadObject();
            TryTake(AscTokenKind.Comma);
        }
        while (Current.Kind == AscTokenKind.Open);
    }

    private void ReadObject()
    {
        if (Current.Kind != AscTokenKind.Open) throw Unexpected();
        switch (Next)
        {
            case AscTokenKind.String: ReadContour(); break;
            case AscTokenKind.Label: ReadMarkerOrProperty(); break;
            case AscTokenKind.Set: ReadSet(); break;
            case AscTokenKind.Open: ReadTreeOrText(); break;
            default: Advance(); throw Unexpected();
        }
    }

    private void ReadSet()
    {
        Take(AscTokenKind.Open);
        Take(AscTokenKind.Set);
        Take(AscTokenKind.String);
        Deeper(() =>
        {
            if (Current.Kind != AscTokenKind.Close) ReadObjects();
        });
        Take(AscTokenKind.Close);
    }

    private void ReadContour()
    {
        Take(AscTokenKind.Open);
        AscToken name = Take(AscTokenKind.String);
        int begin = _result.Points.Count;
        ReadProperties();
        ReadPoints();
        int count = _result.Points.Count - begin;
        if (SomaNames.Contains(name.Text))
        {
            if (count > 2)
            {
                _parent = null;
                _type = 1;
                Add(begin).IsContour = true;
            }
            else
            {
                _result.Problems.Add(new ReadingProblem(name.Line, $"CellBody contour has less than three points at line {name.Line}. Ignoring."));
            }
        }

        Take(AscTokenKind.Close);
    }

    private void ReadTreeOrText()
    {
        int start = _at;
        if (TryReadText()) return;
        _at = start;
        _parent = null;
        Take(AscTokenKind.Open);
        ReadProperties();
        _type = TypeOfProperties();
        ReadBranch();
        Take(AscTokenKind.Close);
        _parent = null;
    }

    private bool TryReadText()
    {
        Take(AscTokenKind.Open);
        ReadProperties();
        ReadPoint();
        return TryTake(AscTokenKind.String) && TryTake(AscTokenKind.Close);
    }

    private double TypeOfProperties() => _properties.LastOrDefault() switch
    {
        "Axon" => 2,
        "Dendrite" => 3,
        "Apical" => 4,
        _ => 0,
    };

    private void ReadBranch()
    {
        TracedBranch? former = _parent;
        int begin = _result.Points.Count;
        ReadTreePoints();
        TracedBranch branch = Add(begin);
        branch.Parent = _parent;
        _parent = branch;
        ReadBranchEnd();
        _parent = former;
    }

    private void ReadTreePoints()
    {
        ReadTreePoint();
        while (true)
        {
            TryTake(AscTokenKind.Comma);
            if (Current.Kind != AscTokenKind.Open) return;
            if (Next == AscTokenKind.Number) ReadTreePoint();
            else if (Next == AscTokenKind.Label) SkipList();
            else return;
        }
    }

    private void ReadTreePoint()
    {
        if (Next == AscTokenKind.Label)
        {
            ReadMarkerOrProperty();
            return;
        }

        ReadPoint();
        while (Current.Kind == AscTokenKind.OpenSpine) ReadSpine();
    }

    private void ReadBranchEnd()
    {
        TryTake(AscTokenKind.Comma);
        if (TryTake(AscTokenKind.Label) || !TryTake(AscTokenKind.Open)) return;
        Deeper(() =>
        {
            do ReadBranch();
            while (TryTake(AscTokenKind.Bar));
        });
        Take(AscTokenKind.Close);
    }

    private TracedBranch Add(int begin)
    {
        List<TracedPoint> points = _result.Points;
        var branch = new TracedBranch(begin) { Type = _type };
        if (begin < points.Count && _parent is { Points: [.., var last] } && !last.IsAt(points[begin]))
        {
            branch.BorrowedPoints = 1;
            branch.Points.Add(last with { Diameter = points[begin].Diameter });
        }

        branch.Points.AddRange(points[begin..]);
        if (branch.Points.Count == 0) throw Unexpected();
        _result.Branches.Add(branch);
        _result.Types.Add(_type);
        return branch;
    }

    private void Deeper(Action read)
    {
        if (++_depth > DeepestNesting)
        {
            throw new UnreadableMorphologyException(
                Current.Line,
                $"{_result.FileName} line {Current.Line}: branches are nested more than {DeepestNesting} deep.",
                "No neuron forks that often: look for parentheses that are not closed.");
        }

        read();
        _depth--;
    }
}
