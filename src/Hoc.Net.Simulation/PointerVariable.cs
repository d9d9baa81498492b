using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation;

/// <summary>A POINTER variable of an instance of a mechanism: it has the value of the variable it points to.</summary>
public sealed class PointerVariable : VariableReference
{
    private readonly Model _model;
    private readonly Table _table;
    private readonly int _row;
    private readonly int _column;
    private readonly int _generation;
    private readonly string _name;

    internal PointerVariable(Model model, Table table, int row, int column, string name)
    {
        (_model, _table, _row, _column, _name) = (model, table, row, column, name);
        _generation = table.Generation(row);
    }

    /// <inheritdoc/>
    public override string Name => $"{_table.Type.Name}.{_name}";

    /// <inheritdoc/>
    public override bool Exists => _table.IsLive(_row, _generation);

    /// <summary>The value of the variable it points to.</summary>
    /// <exception cref="UnsetPointerException">It points to nothing.</exception>
    /// <exception cref="DeletedReferenceException">It, or the variable, no longer exists.</exception>
    public override double Value
    {
        get => Followed.Value;
        set => Followed.Value = value;
    }

    /// <summary>What it points to; null for nothing. Pointing to another POINTER means pointing where that points now.</summary>
    /// <exception cref="DeletedReferenceException">It no longer exists.</exception>
    public VariableReference? Target
    {
        get => Living().Slot(_row, _column) as VariableReference;
        set
        {
            Living().Slot(_row, _column) = value is PointerVariable other ? other.Target : value;
            _model.FrameOf(_table.Type).BindPointer(_column, _row);
        }
    }

    private VariableReference Followed => Target ?? throw new UnsetPointerException(_table.Type.Name, _name);

    private Table Living() => Exists ? _table : throw new DeletedReferenceException(Name);
}
