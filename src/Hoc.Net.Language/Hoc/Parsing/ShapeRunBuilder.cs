using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Collects the statements of a run.</summary>
internal sealed class ShapeRunBuilder
{
    /// <summary>A run holds so many statements at most, so that what it collects is never copied in large pieces.</summary>
    public const int Longest = 8192;

    private const int Shortest = 12;
    private const int FewShapes = 16;
    private const int MostShapes = 128;
    private const int StatementsPerShape = 4;

    private readonly List<StatementShape> _shapes = [];
    private readonly List<byte> _which = [];
    private readonly List<int> _starts = [];
    private readonly List<double> _numbers = [];

    /// <summary>How many statements there are.</summary>
    public int Count => _which.Count;

    /// <summary>Whether it is better to keep shapes and numbers than trees.</summary>
    public bool IsWorthIt => Count >= Shortest && IsFew(_shapes.Count);

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _shapes.Clear();
        _which.Clear();
        _starts.Clear();
        _numbers.Clear();
    }

    /// <summary>Adds a statement unless there are too many, or too many shapes.</summary>
    public bool TryAdd(StatementShape shape, int start, ReadOnlySpan<double> numbers)
    {
        if (Count == Longest) return false;
        int index = 0;
        while (index < _shapes.Count && !ReferenceEquals(_shapes[index], shape)) index++;
        if (index == MostShapes || (index == _shapes.Count && index >= FewShapes && !IsFew(index))) return false;
        if (index == _shapes.Count) _shapes.Add(shape);

        _which.Add((byte)index);
        _starts.Add(start);
        _numbers.AddRange(numbers);
        return true;
    }

    private bool IsFew(int shapes) => Count >= StatementsPerShape * shapes;

    /// <summary>The run.</summary>
    public ShapeRunSyntax Build(SourceSpan span) => new(
        span,
        [.. _shapes.Select(static shape => shape.Syntax)],
        new ShapeRun([.. _shapes], [.. _which], [.. _starts], [.. _numbers]));
}
