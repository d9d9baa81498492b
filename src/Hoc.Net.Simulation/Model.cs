using System.Collections.Immutable;
using Hoc.Net.Simulation.Geometry;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Randomness;
using Hoc.Net.Simulation.Solving;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation;

/// <summary>
/// A set of branched cables with their mechanisms, and its simulation. Models share nothing but their catalogue, so any
/// number of them may live and run side by side; one model is used by one thread at a time.
/// </summary>
/// <example>
/// <code>
/// var model = new Model(catalog);
/// var soma = model.AddSection("soma");
/// soma.Insert("pas");
/// var v = model.Record(soma.At(0.5).Voltage);
/// model.Initialize(-65);
/// model.RunUntil(40);
/// </code>
/// </example>
public sealed partial class Model
{
    private readonly List<Section> _sections = [];
    private readonly Dictionary<MechanismType, KernelFrame> _frames = [];
    private readonly ModelOptions _options;
    private readonly EndIons _endIons;
    private Layout? _layout;
    private bool _geometryChanged = true;

    /// <summary>Makes an empty model that may use the mechanisms of a catalogue.</summary>
    public Model(MechanismCatalog catalog, ModelOptions? options = null)
    {
        Catalog = catalog;
        _options = options ?? new();
        RandomSettings = new();
        Forcings = new(this);
        Store = new StateStore(RandomSettings);
        MechanismRandom = new(RandomSettings);
        _endIons = new(Store);
        Exchange = new(this);
        GlobalIds = new(this);
        _initialization = new(this);
        _stepper = new(this);
        StateTolerances = new(this);
        Variable = new(this);
        ThreadCount = _options.ThreadCount;
        IntegratedStates = new(this);
    }

    /// <summary>The mechanisms that sections may use.</summary>
    public MechanismCatalog Catalog { get; private set; }

    /// <summary>How often sections, segments or mechanisms have changed between computations.</summary>
    public int StructureChangeCount { get; private set; }

    /// <summary>How often lengths, diameters or resistivities have changed between computations.</summary>
    public int GeometryChangeCount { get; private set; }

    /// <summary>What its random streams share.</summary>
    public RandomSettings RandomSettings { get; }

    /// <summary>Prints what mechanisms have to say (printf); by default nothing does.</summary>
    public MechanismPrinter? Printer { get; set; }

    /// <summary>Where a file lies that a mechanism names (force, stepforce); by default a path relative to the process's folder.</summary>
    public Func<string, string> FilePath { get; set; } = static name => name;

    /// <summary>The forcing functions that mechanisms have read.</summary>
    internal ForcingFunctions Forcings { get; }

    /// <summary>The constants of nature that it computes with (nrnunit_use_legacy).</summary>
    public PhysicalConstants Constants { get; set; } = PhysicalConstants.Modern;

    /// <summary>The random numbers that its mechanisms share.</summary>
    public MechanismRandom MechanismRandom { get; }

    /// <summary>The sections in the order of their creation.</summary>
    public IReadOnlyList<Section> Sections => _sections;

    /// <summary>Adds a section: 100 µm long, 500 µm wide, one segment, Ra 35.4 Ω·cm, cm 1 µF/cm².</summary>
    public Section AddSection(string name)
    {
        var section = new Section(this, name);
        _sections.Add(section);
        NoteTreeChange();
        return section;
    }

    /// <summary>
    /// Removes a section. Sections attached to it become roots of their own, its point processes lie nowhere and lose their values, and
    /// references to its variables end.
    /// </summary>
    public void Remove(Section section)
    {
        Own(section);
        while (section.PointProcesses.Count > 0)
        {
            var resident = section.PointProcesses[^1];
            Remove(resident);
            resident.Forget();
        }

        section.DetachAll();
        _sections.Remove(section);
        section.Release();
        NoteTreeChange();
    }

    /// <summary>Puts a point process at the place it was made for; an artificial cell needs none.</summary>
    /// <returns>The point process.</returns>
    /// <exception cref="NotLocatedException">It was made without a place.</exception>
    public T Add<T>(T pointProcess)
        where T : PointProcess
    {
        if (pointProcess.Type.Kind == MechanismKind.ArtificialCell)
        {
            Catalog.IndexOf(pointProcess.Type);
            pointProcess.Join(this);
            NoteStructureChange();
            pointProcess.RunAlone(pointProcess.Type.Kernels.Construct);
            return pointProcess;
        }

        Place(pointProcess, pointProcess.TakeWish() ?? throw new NotLocatedException(pointProcess.Type.Name));
        return pointProcess;
    }

    /// <summary>Puts a point process at a place; if it lies elsewhere it moves with its values.</summary>
    public void Place(PointProcess pointProcess, Segment at)
    {
        Own(at.Section);
        Catalog.IndexOf(pointProcess.Type);
        if (pointProcess.Type.Kind == MechanismKind.ArtificialCell)
            throw new MechanismKindException(pointProcess.Type, "point process", "An artificial cell lies in no section; add it to the model.");
        if (pointProcess.Section is { } former)
        {
            Own(former);
            former.Residents.Remove(pointProcess);
        }

        var isNew = pointProcess.Model is null;
        pointProcess.Enter(at);
        at.Section.Residents.Add(pointProcess);
        NoteStructureChange();
        if (isNew)
            pointProcess.RunAlone(pointProcess.Type.Kernels.Construct);
    }

    /// <summary>Takes a point process out of its section, or an artificial cell out of the model. Its values stay with it.</summary>
    public void Remove(PointProcess pointProcess)
    {
        if (pointProcess.Model is not { } model)
            return;
        if (model != this)
            throw new ForeignObjectException($"This {pointProcess.Type.Name}");
        pointProcess.RunAlone(pointProcess.Type.Kernels.Destroy);
        pointProcess.Section?.Residents.Remove(pointProcess);
        pointProcess.Leave();
        NoteStructureChange();
    }

    /// <summary>The number of extracellular layers of each node that has them, 1 to 1000; 2 in a new model (nlayer_extracellular).</summary>
    /// <exception cref="InvalidPropertyException">The value is out of range.</exception>
    /// <exception cref="LayersInUseException">Sections have extracellular inserted.</exception>
    public int ExtracellularLayers
    {
        get => Extracellular?.LayerCount ?? 0;
        set
        {
            if (value is < 1 or > Membrane.Extracellular.MostLayers)
                throw new InvalidPropertyException("the model", "nlayer_extracellular", value, "a whole number from 1 to 1000");
            if (Extracellular is not { } present || value == present.LayerCount)
                return;
            if (_sections.Exists(static s => s.Layers is not null))
                throw new LayersInUseException();
            Catalog = Catalog.Replace(present, Membrane.Extracellular.Create(value));
            NoteStructureChange();
        }
    }

    /// <summary>The mechanism of extracellular layers; null where the catalogue has none.</summary>
    internal MechanismType? Extracellular => Catalog.TryGetType(Membrane.Extracellular.Name, out var type) ? type : null;

    /// <summary>A shared variable of a mechanism by its name in scripts, such as "usetable_hh".</summary>
    /// <exception cref="UnknownVariableException">No mechanism of the catalogue has it.</exception>
    public Cell Global(string name) => Catalog.TryGetGlobal(name, out var global)
        ? Global(global)
        : throw new UnknownVariableException(name, Catalog.GlobalNames);

    /// <summary>A shared variable of a mechanism.</summary>
    public Cell Global(GlobalVariable variable) => FrameOf(variable.Type).Globals[variable.Index];

    /// <summary>The elements of a shared variable of a mechanism that is an array; of another one, itself.</summary>
    public IReadOnlyList<Cell> Elements(GlobalVariable variable) =>
        new ArraySegment<Cell>(FrameOf(variable.Type).Globals, variable.Index, variable.Length);

    /// <summary>Lets the model use more mechanisms; they count as registered after those it has.</summary>
    /// <exception cref="ArgumentException">A name is taken.</exception>
    public void Extend(params IEnumerable<MechanismType> types)
    {
        Catalog = Catalog.With(types);
        NoteStructureChange();
    }

    /// <summary>Lets the model use an ion that no mechanism uses yet (ion_register).</summary>
    /// <param name="name">The ion's name, such as "cl".</param>
    /// <param name="valence">Its charge.</param>
    /// <returns>The ion's mechanism; that of before if there was one.</returns>
    public MechanismType RegisterIon(string name, double valence)
    {
        if (!Catalog.TryGetType(IonTypes.NameOf(name), out var ion))
            Extend(ion = IonTypes.Create(name, valence));
        return ion;
    }

    /// <summary>
    /// Calls a function of a density mechanism. It sees the variables of the instance that <see cref="ChooseInstance"/> chose, else those of the last one.
    /// </summary>
    /// <exception cref="ArgumentException">The number of arguments is wrong.</exception>
    public double Call(MechanismType type, MechanismFunction function, params ReadOnlySpan<double> arguments)
    {
        var frame = FrameOf(type);
        if (Store.TableOf(type).LiveCount > 0)
            Ready();
        return Call(frame, frame.ChosenRow, function, arguments);
    }

    /// <summary>Calls a function of a point process, which sees its variables.</summary>
    /// <exception cref="ArgumentException">The number of arguments is wrong.</exception>
    /// <exception cref="NotLocatedException">It lies nowhere.</exception>
    public double Call(PointProcess instance, MechanismFunction function, params ReadOnlySpan<double> arguments)
    {
        Ready();
        return Call(FrameOf(instance.Type), instance.Row, function, arguments);
    }

    /// <summary>Gives a function of a mechanism its values (FUNCTION_TABLE), for all instances.</summary>
    /// <param name="type">The mechanism.</param>
    /// <param name="function">The function, one of <see cref="MechanismType.FunctionTables"/>.</param>
    /// <param name="values">The values.</param>
    public void SetFunctionTable(MechanismType type, FunctionTableField function, FunctionTable values) =>
        FrameOf(type).SetFunctionTable(type.FunctionTables.IndexOf(function), values);

    /// <summary>Chooses whose variables functions of a density mechanism see (setdata).</summary>
    /// <exception cref="MechanismNotInsertedException">It is not in the section.</exception>
    public void ChooseInstance(MechanismType type, Segment at) => FrameOf(type).Choose(at.Section.RowOf(type, at.X));

    /// <summary>Calls a function of any instance, which sees its variables.</summary>
    internal double Call(MechanismType type, int row, MechanismFunction function, params ReadOnlySpan<double> arguments) =>
        Call(FrameOf(type), row, function, arguments);

    private double Call(KernelFrame frame, int row, MechanismFunction function, ReadOnlySpan<double> arguments)
    {
        if (arguments.Length != function.ArgumentCount)
            throw new ArgumentException($"{function.Name} takes {function.ArgumentCount} arguments.", nameof(arguments));
        var clock = NewClock();
        frame.Type.Kernels.Prepare?.Invoke(frame, 0, 0, clock);
        return function.Body(frame, row, arguments, clock);
    }

    /// <summary>The length of the path between two places, µm; null where none connects them.</summary>
    public double? PathDistance(Segment from, Segment to) => PathLength.Between(from, to);

    /// <summary>Runs a kernel for one instance of a mechanism, wherever the layout is.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="type">The mechanism.</param>
    /// <param name="row">The instance's row in the table of its mechanism.</param>
    /// <param name="at">Where it lies; null for an artificial cell.</param>
    internal void RunAlone(Kernel kernel, MechanismType type, int row, Segment? at)
    {
        var diameter = type.UsesDiameter && at is { } place ? place.Diameter.Value : 0;
        FrameOf(type).RunAlone(kernel, row, diameter, NewClock());
    }

    /// <summary>What the program around offers to the code of mechanisms; they know its type.</summary>
    internal object? CodeHost { get; set; }

    /// <summary>What the code of mechanisms keeps for the model.</summary>
    internal object? CodeMachine { get; set; }

    internal StateStore Store { get; }

    internal KernelFrame FrameOf(MechanismType type)
    {
        if (!_frames.TryGetValue(type, out var frame))
        {
            Catalog.IndexOf(type);
            var globals = new Cell[type.Globals.Sum(static g => g.Length) + type.Externals.Sum(static e => e.Length)];
            var own = 0;
            foreach (var global in type.Globals)
                for (var i = 0; i < global.Length; i++)
                    globals[own++] = new(global.Default);
            _frames.Add(type, frame = new KernelFrame(this, type, globals, _options.LaneWidth));
            Borrow(type.Externals, globals.AsSpan(own));
        }

        return frame;
    }

    /// <summary>Finds the cells of other mechanisms' shared variables; these may use each other's in turn.</summary>
    private void Borrow(ImmutableArray<ExternalGlobal> externals, Span<Cell> cells)
    {
        var next = 0;
        foreach (var external in externals)
        {
            if (!Catalog.TryGetGlobal(external.Name, out var global))
                throw new UnknownVariableException(external.Name, Catalog.GlobalNames);
            for (var i = 0; i < external.Length; i++)
                cells[next++] = FrameOf(global.Type).Globals[global.Index + Math.Min(i, global.Length - 1)];
        }
    }

    /// <summary>Says that nodes, mechanisms or the tree have changed; the next computation lays the model out anew.</summary>
    internal void NoteStructureChange() => _layout = null;

    /// <summary>True while each cell lies apart from the others, to be advanced by itself.</summary>
    internal bool CellsApart
    {
        get;
        set
        {
            if (field != value)
                NoteStructureChange();
            field = value;
        }
    }

    /// <summary>Whether areas, resistances and coefficients fit the sections.</summary>
    internal bool HasReadyGeometry => _layout is not null && !_geometryChanged;

    /// <summary>Says that lengths, diameters or resistivities have changed.</summary>
    internal void NoteGeometryChange() => _geometryChanged = true;

    /// <summary>The layout, made anew where needed, with coefficients that fit the geometry.</summary>
    internal Layout Ready() => _layout is { } layout && !_geometryChanged ? layout : MakeReady();

    private Layout MakeReady()
    {
        if (_layout is null)
        {
            DropLostCircuits();
            _endIons.Sweep();
            foreach (var section in _sections)
                foreach (var pointProcess in section.Residents)
                    pointProcess.BindNode(_endIons);
            _layout = new LayoutBuilder(this).Build();
            HasSolvedBeyondTrees |= _layout.Coupled is not null;
            StructureChangeCount++;
            _geometryChanged = true;
        }

        if (_geometryChanged)
        {
            AxialCoefficients.Compute(_sections, Store.Nodes);
            LayerCoefficients.Compute(_sections, Store.Nodes);
            GeometryChangeCount++;
        }

        _geometryChanged = false;
        return _layout;
    }

    private void Own(Section section)
    {
        if (section.Alive().Model != this)
            throw new ForeignObjectException($"Section {section.Name}");
    }
}
