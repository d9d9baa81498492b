using Hoc.Net.Simulation.Randomness;
using Hoc.Net.Simulation.Solving.Coupled;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// All that the kernels of one mechanism see of one model. An address is an index into <see cref="State"/>; field f of row r
/// stands at <c>State[Columns[c] + r]</c>, where c is the field's first column (<see cref="MechanismType.ColumnOf"/>).
/// </summary>
/// <remarks>
/// Invariants, until the next layout:
/// the arrays of rows and nodes are pinned;
/// the state block is pinned and every column starts on a 64-byte boundary, so an address that is a multiple of 8
/// from a column's start is aligned for eight lanes;
/// rows are in ascending order of their nodes, so that a density mechanism's nodes rise strictly within a call and
/// <c>Nodes[r + 7] - Nodes[r] == 7</c> means that eight rows face eight adjacent nodes;
/// the nodes of the segments of a block of cells are adjacent, the massless nodes (ends and roots) follow them.
/// </remarks>
public sealed class KernelFrame
{
    private readonly EventCall _call = new();
    private readonly Table _table;
    private readonly Model _model;
    private readonly FunctionTable?[] _functionTables;
    private readonly int[][] _pointers; // addresses by slot and position; -1 where a pointer leads elsewhere
    private (int Row, int Generation)? _chosen; // in the table
    private KernelFrame? _original; // of which this is a view; never a view itself
    private object? _shared;
    private int[] _rows = []; // the number in the table of each position, where somebody asks

    internal KernelFrame(Model model, MechanismType type, Cell[] globals, int laneWidth)
        : this(model, type, globals, laneWidth, new FunctionTable?[type.FunctionTables.Length])
    {
    }

    private KernelFrame(Model model, MechanismType type, Cell[] globals, int laneWidth, FunctionTable?[] functionTables)
    {
        _functionTables = functionTables;
        _model = model;
        _table = model.Store.TableOf(type);
        _pointers = new int[type.SlotCount][];
        NoWeights = new double[type.Events?.WeightCount ?? 0];
        Type = type;
        Globals = globals;
        LaneWidth = laneWidth;
        Columns = new int[type.ColumnCount];
        Ions = [.. type.Ions.Select(_ => new IonFrame())];
    }

    /// <summary>The mechanism.</summary>
    public MechanismType Type { get; }

    /// <summary>The state block: pinned, so that <see cref="Base"/> is its address.</summary>
    public double[] State { get; private set; } = [];

    /// <summary>The address in memory of <c>State[0]</c>.</summary>
    public nint Base { get; private set; }

    /// <summary>The address of row 0 of each column of the mechanism.</summary>
    public int[] Columns { get; }

    /// <summary>The node of each row: an index to add to <see cref="Voltage"/> and its like.</summary>
    public int[] Nodes { get; internal set; } = [];

    /// <summary>The ions, in the order of <see cref="MechanismType.Ions"/>.</summary>
    public IonFrame[] Ions { get; }

    /// <summary>
    /// The shared variables, in the order of <see cref="MechanismType.Globals"/>, arrays element by element; then those of
    /// <see cref="MechanismType.Externals"/>, which are the same cells as in the frames of their owners.
    /// </summary>
    public Cell[] Globals { get; private set; }

    /// <summary>The address of the column of node voltages, mV.</summary>
    public int Voltage { get; private set; }

    /// <summary>The address of the column of node areas, µm².</summary>
    public int Area { get; private set; }

    /// <summary>The address of the column of right-hand sides, mA/cm².</summary>
    public int Rhs { get; private set; }

    /// <summary>The address of the column of diagonals, S/cm².</summary>
    public int D { get; private set; }

    /// <summary>The address of the column of diameters, µm, where <see cref="MechanismType.UsesDiameter"/>.</summary>
    public int Diameter { get; internal set; }

    /// <summary>For each row its row of the column of diameters, where <see cref="MechanismType.UsesDiameter"/>.</summary>
    public int[] DiameterRows { get; internal set; } = [];

    /// <summary>The number of lanes that kernels use: 1, 2, 4 or 8. The results don't depend on it.</summary>
    public int LaneWidth { get; }

    /// <summary>What the mechanism keeps for all its instances in this model, such as tables; made by its Prepare kernel.</summary>
    public object? Shared
    {
        get => (_original ?? this)._shared;
        set => (_original ?? this)._shared = value;
    }

    /// <summary>Lets the model print a line of text for a mechanism (printf).</summary>
    /// <param name="format">The format, as C's printf has it.</param>
    /// <param name="numbers">The numbers that it names.</param>
    /// <returns>The number of characters.</returns>
    public double Print(string format, ReadOnlySpan<double> numbers) => _model.Printer?.Invoke(format, numbers) ?? 0;

    /// <summary>The file of points of a forcing function that a mechanism names (force, stepforce), read once for the model.</summary>
    /// <param name="file">The name of the file.</param>
    /// <exception cref="ForcingFileException">There is no such file, or it holds no such function.</exception>
    public ForcingFunction Forcing(string file) => _model.Forcings.At(file);

    /// <summary>The value of a function that the user gives (FUNCTION_TABLE).</summary>
    /// <param name="table">Its index in <see cref="MechanismType.FunctionTables"/>.</param>
    /// <param name="arguments">As many as it takes.</param>
    /// <exception cref="UnsetFunctionTableException">It has no values yet.</exception>
    public double Interpolate(int table, ReadOnlySpan<double> arguments) =>
        (_functionTables[table] ?? throw new UnsetFunctionTableException(Type.Name, Type.FunctionTables[table].Name)).At(arguments);

    /// <summary>For a mechanism that computes from step to step what the variable step would have to integrate.</summary>
    /// <exception cref="NoVariableStepException">The variable step is in use.</exception>
    internal void RequireFixedStep()
    {
        if (_model.UsesVariableStep)
            throw new NoVariableStepException(Type.Name, "what it does now takes its state from one time step to the next");
    }

    /// <summary>The random numbers that mechanisms share.</summary>
    public MechanismRandom Random => _model.MechanismRandom;

    /// <summary>
    /// The services for events of an instance, in a kernel that no event has called, such as INITIAL. Valid until the next
    /// call; the flag is 0 and the weights are of no consequence.
    /// </summary>
    public EventCall CallAt(int row, Clock clock) => _call.Begin(OwnerOf(row).Port, default, 0, clock.Time);

    /// <summary>The point process or artificial cell of a row.</summary>
    public PointProcess OwnerOf(int row) => _table.Owner(_rows[row])!;

    /// <summary>The value of the variable that a POINTER of an instance points to.</summary>
    /// <param name="column">The column of the field, whose role is <see cref="FieldRole.Pointer"/>.</param>
    /// <param name="row">The instance.</param>
    /// <exception cref="UnsetPointerException">It points to nothing.</exception>
    /// <exception cref="DeletedReferenceException">The variable no longer exists.</exception>
    public double ReadPointer(int column, int row)
    {
        var address = _pointers[Type.SlotOf(column)][row];
        return address >= 0 ? State[address] : Follow(column, row).Value;
    }

    /// <summary>Sets the variable that a POINTER of an instance points to.</summary>
    /// <inheritdoc cref="ReadPointer"/>
    public void WritePointer(int column, int row, double value)
    {
        var address = _pointers[Type.SlotOf(column)][row];
        if (address >= 0)
            State[address] = value;
        else
            Follow(column, row).Value = value;
    }

    /// <summary>True when a POINTER of an instance points to a variable, or when it keeps an object (nrn_pointing).</summary>
    public bool IsPointing(int column, int row) => Slot(column, row) is not null;

    /// <summary>
    /// What an instance keeps for a field whose role is <see cref="FieldRole.Object"/>; null at first. It goes where the instance goes.
    /// For a POINTER it is the <see cref="VariableReference"/>, to be read only.
    /// </summary>
    public ref object? Slot(int column, int row) => ref _table.Slot(_rows[row], column);

    /// <summary>
    /// The position of the instance whose variables functions see that users call: the one chosen, else the last; -1 without instances.
    /// </summary>
    internal int ChosenRow
    {
        get
        {
            if (_chosen is { } chosen && _table.IsLive(chosen.Row, chosen.Generation))
                return _table.Position(chosen.Row);
            return LastRow();
        }
    }

    /// <summary>Gives a function its values.</summary>
    internal void SetFunctionTable(int table, FunctionTable values) => _functionTables[table] = values;

    /// <summary>Chooses an instance by its row in the table.</summary>
    internal void Choose(int row) => _chosen = (row, _table.Generation(row));

    private int LastRow()
    {
        var last = -1;
        for (var row = 0; row < _table.RowLimit; row++)
            if (!_table.IsFree(row))
                last = Math.Max(last, _table.Position(row));
        return last;
    }

    /// <summary>Zeros, for kernels that ask for weights where there are none.</summary>
    internal double[] NoWeights { get; }

    /// <summary>Runs a kernel for one instance, by its row in the table, that no layout need know yet.</summary>
    internal void RunAlone(Kernel kernel, int tableRow, double diameter, Clock clock)
    {
        // A kernel that makes instances itself may run alone meanwhile, so each run has a frame of its own.
        var alone = new KernelFrame(_model, Type, Globals, LaneWidth, _functionTables) { Shared = Shared, _rows = [tableRow] };
        alone.ShowAlone(diameter);
        for (var column = 0; column < Columns.Length; column++)
            alone.State[column] = _table.At(tableRow, column);
        Type.Kernels.Prepare?.Invoke(alone, 0, 0, clock);
        Shared ??= alone.Shared;
        kernel(alone, 0, 1, clock);
        for (var column = 0; column < Columns.Length; column++)
            _table.At(tableRow, column) = alone.State[column];
    }

    /// <summary>True for a frame of one instance that no layout need know.</summary>
    internal bool IsAlone { get; private set; }

    /// <summary>A block of one row: the fields, what kernels know of a node, the variables of each ion.</summary>
    private void ShowAlone(double diameter)
    {
        IsAlone = true;
        var next = 0;
        for (var column = 0; column < Columns.Length; column++)
            Columns[column] = next++;
        (Voltage, Area, Rhs, D, Diameter) = (next++, next++, next++, next++, next++);
        foreach (var ion in Ions)
        {
            (ion.Reversal, ion.Inside, ion.Outside, ion.Current, ion.CurrentDerivative, ion.Style) = (next++, next++, next++, next++, next++, next++);
            ion.Rows = [0];
        }

        (State, Nodes, DiameterRows) = (new double[next], [0], [0]);
        (State[Area], State[Diameter]) = (100, diameter);
        for (var slot = 0; slot < _pointers.Length; slot++)
            _pointers[slot] = [-1];
    }

    /// <summary>The model.</summary>
    internal Model Model => _model;

    /// <summary>The number in the table of the instance at a position, which stays while the instance lives.</summary>
    internal int TableRow(int position) => _rows[position];

    /// <summary>Tells instances apart that have had one number in the table.</summary>
    internal int Generation(int tableRow) => _table.Generation(tableRow);

    /// <summary>Whether an instance still exists.</summary>
    internal bool IsLive(int tableRow, int generation) => _table.IsLive(tableRow, generation);

    /// <summary>A variable of an instance by its number in the table.</summary>
    internal ref double At(int tableRow, int column) => ref _table.At(tableRow, column);

    /// <summary>What an instance keeps for a pointer or object, by its number in the table.</summary>
    internal ref object? TableSlot(int tableRow, int column) => ref _table.Slot(tableRow, column);

    /// <summary>A variable of an instance, held on to.</summary>
    internal VariableReference ReferenceTo(int tableRow, int column) =>
        new ModelVariable(_model, _table, tableRow, column, null, $"{Type.Name}.{Type.FieldOf(column).Name}");

    /// <summary>After a layout: learns which instance is where, and where its pointers lead.</summary>
    internal void BindInstances()
    {
        if (Type.Events is null && Type.SlotCount == 0 && Type.Code is null)
            return;
        _rows = new int[_table.Extent];
        for (var row = 0; row < _table.RowLimit; row++)
            if (!_table.IsFree(row))
                _rows[_table.Position(row)] = row;
        for (var column = 0; column < Type.ColumnCount; column++)
            if (Type.SlotOf(column) is >= 0 and var slot && Type.FieldOf(column).Role == FieldRole.Pointer)
                BindPointers(column, _pointers[slot] = new int[_table.Extent]);
    }

    /// <summary>A pointer of a row of the table leads elsewhere now.</summary>
    internal void BindPointer(int column, int tableRow)
    {
        if (_table.Position(tableRow) is >= 0 and var position && _pointers[Type.SlotOf(column)] is { } addresses)
            addresses[position] = Address(_table.Slot(tableRow, column));
    }

    /// <summary>The same with other columns of voltages, right-hand sides and diagonals, until the next layout.</summary>
    internal KernelFrame SeenBetween(ElectrodeColumns columns)
    {
        var view = (KernelFrame)MemberwiseClone();
        view._original = _original ?? this;
        (view.Voltage, view.Rhs, view.D) = (columns.Voltage, columns.Rhs, columns.D);
        return view;
    }

    /// <summary>The same rows for another thread, until the next layout: the shared variables that a step writes are its own.</summary>
    /// <param name="written">Their indices in <see cref="Globals"/>.</param>
    internal KernelFrame ForThread(System.Collections.Immutable.ImmutableArray<int> written)
    {
        var view = (KernelFrame)MemberwiseClone();
        view.Globals = [.. Globals];
        foreach (var index in written)
            view.Globals[index] = new(Globals[index].Value);
        return view;
    }

    private void BindPointers(int column, int[] addresses)
    {
        for (var position = 0; position < addresses.Length; position++)
            addresses[position] = Address(_table.Slot(_rows[position], column));
    }

    private int Address(object? target) =>
        target is ModelVariable { IsPlain: true } variable && variable.TryGetAddress(_model.Store, out var address) ? address : -1;

    private VariableReference Follow(int column, int row) =>
        Slot(column, row) as VariableReference ?? throw new UnsetPointerException(Type.Name, Type.FieldOf(column).Name);

    internal void Bind(double[] state, nint start, int voltage, int area, int rhs, int d)
    {
        State = state;
        Base = start;
        Voltage = voltage;
        Area = area;
        Rhs = rhs;
        D = d;
    }
}
