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
    private readonly bool _shapesSection;
    private readonly string _name;
    private int _epoch;
    private int _address;

    public ModelVariable(Model model, Table table, int row, int column, bool shapesSection, string name)
    {
        _model = model;
        _store = model.Store;
        _table = table;
        _row = row;
        _column = column;
        _generation = table.Generation(row);
        _shapesSection = shapesSection;
        _name = name;
    }

    public override string Name => _name;

    public override bool Exists => _table.IsLive(_row, _generation);

    public override double Value
    {
        get => _epoch == _store.Epoch ? _store.Block[_address] : Locate();
        set
        {
            if (_shapesSection && !(value > 0))
                throw new InvalidPropertyException(_name, "diam", value, "a positive value");
            if (_epoch == _store.Epoch)
                _store.Block[_address] = value;
            else
                Locate() = value;
            if (_shapesSection)
                _model.NoteGeometryChange();
        }
    }

    /// <summary>The variable's address in the block of this model; false for a variable that is not laid out or is gone.</summary>
    public bool TryGetAddress(StateStore store, out int address)
    {
        address = 0;
        if (store != _store || !Exists || _table.Position(_row) < 0)
            return false;
        address = _table.Columns[_column] + _table.Position(_row);
        return true;
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
