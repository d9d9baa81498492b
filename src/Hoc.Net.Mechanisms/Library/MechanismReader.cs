using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Lowering;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Library;

/// <summary>Reads what <see cref="MechanismWriter"/> wrote.</summary>
internal sealed class MechanismReader
{
    private readonly BinaryReader _input;
    private readonly List<Variable> _variables = [];
    private readonly List<Routine> _routines = [];
    private readonly bool _isOutline;

    private MechanismReader(BinaryReader input, bool isOutline)
    {
        _input = input;
        _isOutline = isOutline;
    }

    /// <summary>Reads all mechanisms of what is kept, and opens it again to read the form of one that is used.</summary>
    public static ImmutableArray<LoweredMechanism> Read(Func<Stream> open)
    {
        using var input = new BinaryReader(open(), Encoding.UTF8);
        var mechanisms = ImmutableArray.CreateBuilder<LoweredMechanism>(input.ReadInt32());
        while (mechanisms.Count < mechanisms.Capacity)
            mechanisms.Add(new MechanismReader(input, isOutline: true).Mechanism(open));
        return mechanisms.MoveToImmutable();
    }

    private static MechanismForm Form(Func<Stream> open, long position, string name)
    {
        using var input = new BinaryReader(open(), Encoding.UTF8);
        input.BaseStream.Position = position;
        return new MechanismReader(input, isOutline: false).Form(name);
    }

    private LoweredMechanism Mechanism(Func<Stream> open)
    {
        var (name, kind) = (_input.ReadString(), (MechanismKind)_input.ReadByte());
        var (isNothing, usesDiameter) = (_input.ReadBoolean(), _input.ReadBoolean());
        var (weights, emits) = (_input.ReadInt32(), _input.ReadBoolean());
        var (file, text) = (_input.ReadString(), _input.ReadString());
        return new()
        {
            Name = name,
            Kind = kind,
            IsNothing = isNothing,
            UsesDiameter = usesDiameter,
            WeightCount = weights,
            Emits = emits,
            SourceFile = file,
            SourceText = text,
            Fields = All(static r => new Field(r._input.ReadString(), (FieldRole)r._input.ReadByte(), r._input.ReadDouble(), r._input.ReadString(), r._input.ReadInt32())),
            Globals = All(static r => new GlobalField(r._input.ReadString(), r._input.ReadDouble(), r._input.ReadString(), r._input.ReadInt32())),
            Externals = All(static r => new ExternalGlobal(r._input.ReadString(), r._input.ReadInt32())),
            FunctionTables = All(static r => new FunctionTableField(r._input.ReadString(), r._input.ReadInt32())),
            Ions = All(static r => r.Ion()),
            Diffusions = All(static r => new Diffusion(
                r._input.ReadInt32(), r._input.ReadInt32(), r._input.ReadInt32(), r._input.ReadInt32(), r._input.ReadBoolean(),
                r._input.ReadBoolean() ? new DiffusionInflow(r._input.ReadInt32(), r._input.ReadInt32(), r._input.ReadInt32()) : null)),
            VariableStepObstacle = _input.ReadString() is { Length: > 0 } obstacle ? obstacle : null,
            Equations = All(static r => r.Equation()),
            Form = Deferred(open, name),
        };
    }

    private StateEquation Equation()
    {
        var equation = new StateEquation(_input.ReadInt32(), _input.ReadInt32(), _input.ReadDouble(), _input.ReadInt32());
        var flags = _input.ReadByte();
        return equation with { IsOutside = (flags & 1) != 0, IsExponential = (flags & 2) != 0 };
    }

    private DeferredForm Deferred(Func<Stream> open, string name)
    {
        var outline = Form(name);
        var length = _input.ReadInt32();
        var position = _input.BaseStream.Position;
        _input.BaseStream.Position += length;
        return new(outline, () => Form(open, position, name));
    }

    private IonUse Ion()
    {
        var (ion, reads, writes) = (_input.ReadString(), (IonVariables)_input.ReadByte(), (IonVariables)_input.ReadByte());
        var valence = _input.ReadDouble();
        return new(ion, reads, writes, double.IsNaN(valence) ? null : valence);
    }

    private MechanismForm Form(string name) => new()
    {
        Name = name,
        IsDensity = _input.ReadBoolean(),
        SharedLength = _input.ReadInt32(),
        AdvancesBySteps = _input.ReadBoolean(),
        Constants = All(static r => new SharedConstant(r._input.ReadInt32(), r._input.ReadDouble(), r._input.ReadDouble())),
        BeforeInitialize = Kernel(),
        Initialize = Kernel(),
        AfterInitialize = Kernel(),
        Currents = Kernel(),
        Advance = Kernel(),
        BeforeCurrents = Kernel(),
        Diffuse = Kernel(),
        AfterSolve = Kernel(),
        BeforeStep = Kernel(),
        Deliver = Kernel(),
        InitializeWeights = Kernel(),
        Construct = Kernel(),
        Destroy = Kernel(),
        VariableCurrents = Kernel(),
        Derivatives = Kernel(),
        SolveJacobian = Kernel(),
        FollowStates = Kernel(),
        Watches = All(static r => r.Routine()),
        Functions = All(static r => r.Routine()),
    };

    private KernelForm? Kernel()
    {
        var name = _input.ReadString();
        return name.Length == 0 ? null : new(name, _isOutline ? [] : Statements());
    }

    private Variable Variable()
    {
        var number = _input.Read7BitEncodedInt();
        if (number == _variables.Count)
        {
            _variables.Add(new(
                _input.ReadString(), (Storage)_input.ReadByte(), _input.Read7BitEncodedInt(), _input.Read7BitEncodedInt(), _input.ReadBoolean()));
        }

        return _variables[number];
    }

    private Routine Routine()
    {
        var number = _input.Read7BitEncodedInt();
        if (number < _routines.Count)
            return _routines[number];
        var routine = new Routine(_input.ReadString());
        _routines.Add(routine);
        routine.Parameters = All(static r => r.Variable());
        if (_input.ReadBoolean())
            routine.Result = Variable();
        if (_isOutline)
            return routine;
        if (_input.ReadBoolean())
            routine.Table = new(Variable(), All(static r => r.Variable()), All(static r => r.Variable()), Expression(), Expression(), _input.ReadInt32());
        routine.Body = Statements();
        return routine;
    }

    private FormExpression Expression() => Optional() ?? throw new InvalidDataException("An expression is missing.");

    private FormExpression? Optional()
    {
        switch ((FormTag)_input.ReadByte())
        {
            case FormTag.None:
                return null;
            case FormTag.Number:
                return new NumberForm(_input.ReadDouble());
            case FormTag.Variable:
                return new VariableForm(Variable(), Optional());
            case FormTag.Unary:
                return new UnaryForm((UnaryOperator)_input.ReadByte(), Expression());
            case FormTag.Binary:
                return new BinaryForm((BinaryOperator)_input.ReadByte(), Expression(), Expression());
            case FormTag.Math:
                return new MathForm((MathFunction)_input.ReadByte(), Expressions());
            case FormTag.Invoke:
                return new InvokeForm(Routine(), Expressions());
            case FormTag.Service:
                return Services.Restore(_input.ReadString(), _input.ReadString(), Expressions());
            case var tag:
                throw new InvalidDataException($"{tag} is no expression.");
        }
    }

    private FormStatement Statement()
    {
        switch ((FormTag)_input.ReadByte())
        {
            case FormTag.Set:
                return new SetForm(Variable(), Optional(), Expression());
            case FormTag.Accumulate:
                return new AccumulateForm(Variable(), Expression());
            case FormTag.If:
                return new IfForm(Expression(), Statements(), Statements());
            case FormTag.While:
                return new WhileForm(Expression(), Statements());
            case FormTag.Loop:
                return new LoopForm(Variable(), Expression(), Expression(), Expression(), Statements());
            case FormTag.Evaluate:
                return new EvaluateForm(Expression());
            case FormTag.LinearSolve:
                return new LinearSolveForm(Variable(), Variable(), _input.ReadInt32())
                {
                    PivotsByValue = _input.ReadBoolean(),
                    Smallest = _input.ReadBoolean() ? Variable() : null,
                };
            case FormTag.Event:
                return new EventForm((EventAction)_input.ReadByte(), Expressions());
            case FormTag.Connections:
                return new ConnectionsForm(Statements());
            case FormTag.Fail:
                return new FailForm(_input.ReadString());
            case var tag:
                throw new InvalidDataException($"{tag} is no statement.");
        }
    }

    private ImmutableArray<FormExpression> Expressions() => All(static r => r.Expression());

    private ImmutableArray<FormStatement> Statements() => All(static r => r.Statement());

    private ImmutableArray<T> All<T>(Func<MechanismReader, T> read)
    {
        var items = new T[_input.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(this);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }
}
