namespace Hoc.Net.Simulation.State;

/// <summary>A variable of a model by table, column and stable row. Reading compares one epoch and loads.</summary>
internal sealed class ModelVariable : VariableReference
{
    private readonly Model _model;
    private readonly StateStore _store;
    private readonly Table _table;
    private readonly int _row;
    private readonly int _column;
    private readonly int _generation;
    private readonly Section? _shaped; // the section whose shape the variable, a diameter, is part of
    private readonly string _name;
    private int _epoch;
    private int _address;

    public ModelVariable(Model model, Table table, int row, int column, Section? shaped, string name)
    {
        _model = model;
        _store = model.Store;
        _table = table;
        _row = row;
        _column = column;
        _generation = table.Generation(row);
        _shaped = shaped;
        _name = name;
    }

    public override string Name => _name;

    public override bool Exists => _table.IsLive(_row, _generation);

    public override double Value
    {
        get
        {
            ref var place = ref Place();
            _shaped?.Cable.Refresh();
            return place;
        }

        set
        {
            ref var place = ref Place();
            if (_shaped is not null && !NoteDiameter(_shaped, value))
                return;
            place = value;
        }
    }

    /// <summary>True when reading and writing it is no more than that.</summary>
    public bool IsPlain => _shaped is null;

    /// <summary>Whether it is the membrane potential of a node, given by its row.</summary>
    public bool IsVoltageOf(int node) => IsVoltage && _row == node;

    /// <summary>Whether it is the membrane potential of a node.</summary>
    public bool IsVoltage => Exists && ReferenceEquals(_table, _store.Nodes) && _column == Membrane.NodeColumns.Voltage;

    /// <summary>Where its node is laid out; -1 for a variable without a node.</summary>
    public int NodePosition
    {
        get
        {
            if (!Exists)
                return -1;
            var node = _table == _store.Nodes ? _row : _table.Node(_row);
            return node < 0 ? -1 : _store.Nodes.Position(node);
        }
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ModelVariable other
        && (other._table, other._row, other._column, other._generation) == (_table, _row, _column, _generation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_table, _row, _column, _generation);

    /// <summary>The variable's address in the block of this model; false for a variable that is not laid out or is gone.</summary>
    public bool TryGetAddress(StateStore store, out int address)
    {
        address = 0;
        if (store != _store || !Exists || _table.Position(_row) < 0)
            return false;
        address = _table.Columns[_column] + _table.Position(_row);
        return true;
    }

    /// <summary>False where a diameter can't be changed now.</summary>
    private bool NoteDiameter(Section section, double value)
    {
        if (!(value > 0))
            throw new InvalidPropertyException(_name, "diam", value, "a positive value");
        if (_model.IsShapeFixed)
            return false;
        section.Cable.NoteDiameters();
        return true;
    }

    private ref double Place()
    {
        if (_epoch == _store.Epoch)
            return ref _store.Block[_address];
        return ref Locate();
    }

    private ref double Locate()
    {
        if (!Exists)
            throw new DeletedReferenceException(_name);
        if (TryGetAddress(_store, out _address))
            _epoch = _store.Epoch;
        return ref _table.At(_row, _column);
    }
}
