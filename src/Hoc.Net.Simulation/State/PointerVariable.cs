namespace Hoc.Net.Simulation.State;

/// <summary>A POINTER variable of an instance: it has the value of the variable it points to.</summary>
internal sealed class PointerVariable(Model model, Table table, int row, int column, string name) : VariableReference
{
    private readonly int _generation = table.Generation(row);

    public override string Name => $"{table.Type.Name}.{name}";

    public override bool Exists => table.IsLive(row, _generation);

    public override double Value
    {
        get => Followed.Value;
        set => Followed.Value = value;
    }

    /// <summary>What it points to; null for nothing.</summary>
    public VariableReference? Target
    {
        get => table.Slot(row, column) as VariableReference;
        set
        {
            table.Slot(row, column) = value is PointerVariable other ? other.Target : value;
            model.FrameOf(table.Type).BindPointer(column, row);
        }
    }

    private VariableReference Followed
    {
        get
        {
            if (!Exists)
                throw new DeletedReferenceException(Name);
            return Target ?? throw new UnsetPointerException(table.Type.Name, name);
        }
    }
}
