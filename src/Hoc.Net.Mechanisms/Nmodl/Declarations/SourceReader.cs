using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Units;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Nmodl.Declarations;

/// <summary>Reads the declarations of a file.</summary>
internal sealed class SourceReader
{
    private readonly NmodlFile _file;
    private readonly List<Diagnostic> _diagnostics;
    private readonly ImmutableArray<IonUse>.Builder _ions = ImmutableArray.CreateBuilder<IonUse>();
    private readonly ImmutableArray<IonVariable>.Builder _ionVariables = ImmutableArray.CreateBuilder<IonVariable>();
    private readonly List<NmodlName> _currents = [];
    private readonly ImmutableArray<DeclaredVariable>.Builder _variables = ImmutableArray.CreateBuilder<DeclaredVariable>();
    private readonly ImmutableHashSet<string>.Builder _ranges = ImmutableHashSet.CreateBuilder<string>();
    private readonly ImmutableHashSet<string>.Builder _globals = ImmutableHashSet.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _pointers = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _streams = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _objects = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<NmodlName>.Builder _externals = ImmutableArray.CreateBuilder<NmodlName>();
    private readonly ImmutableDictionary<string, double>.Builder _constants = ImmutableDictionary.CreateBuilder<string, double>();
    private readonly ImmutableDictionary<string, UnitFactor>.Builder _unitConstants = ImmutableDictionary.CreateBuilder<string, UnitFactor>();
    private readonly ImmutableArray<CodeBlock>.Builder _blocks = ImmutableArray.CreateBuilder<CodeBlock>();
    private readonly ImmutableArray<FunctionTableItem>.Builder _tables = ImmutableArray.CreateBuilder<FunctionTableItem>();
    private readonly UnitsReader _units;
    private MechanismName? _name;
    private string _title = "";
    private bool _isElectrode;

    private SourceReader(NmodlFile file, List<Diagnostic> diagnostics) =>
        (_file, _diagnostics, _units) = (file, diagnostics, new UnitsReader(diagnostics));

    /// <summary>Reads a file; mistakes are added to the diagnostics.</summary>
    public static MechanismSource Read(NmodlFile file, List<Diagnostic> diagnostics) => new SourceReader(file, diagnostics).Read();

    private MechanismSource Read()
    {
        var items = _file.Flattened().ToList();
        foreach (var block in items.OfType<NeuronBlock>())
            foreach (var declaration in block.Declarations)
                ReadNeuron(declaration);
        foreach (var item in items)
            ReadItem(item);
        DeclareIonVariables();
        var variables = _variables.ToImmutable();
        return new()
        {
            Name = _name?.Name.Text ?? Path.GetFileNameWithoutExtension(_file.Span.Source.Name),
            Kind = _name?.Kind switch
            {
                MechanismNameKind.PointProcess => MechanismKind.PointProcess,
                MechanismNameKind.ArtificialCell => MechanismKind.ArtificialCell,
                _ => MechanismKind.Density,
            },
            File = _file,
            Title = _title,
            Ions = _ions.ToImmutable(),
            IonVariables = _ionVariables.ToImmutable(),
            Currents = CurrentsOf(variables),
            IsElectrode = _isElectrode,
            Variables = variables,
            Ranges = _ranges.ToImmutable(),
            GlobalNames = _globals.ToImmutable(),
            Pointers = _pointers.ToImmutable(),
            Objects = _objects.ToImmutable(),
            Streams = _streams.ToImmutable(),
            Externals = _externals.ToImmutable(),
            Constants = _constants.ToImmutable(),
            UnitConstants = _unitConstants.ToImmutable(),
            Blocks = _blocks.ToImmutable(),
            CallableNames = [.. _blocks.Where(static b => b.Kind is CodeBlockKind.Function or CodeBlockKind.Procedure).Select(static b => b.Name!.Text)],
            FunctionTables = _tables.ToImmutable(),
        };
    }

    private void ReadNeuron(NeuronDeclaration declaration)
    {
        switch (declaration)
        {
            case MechanismName name:
                _name = name;
                break;
            case UseIon use:
                ReadIon(use);
                break;
            case NameList list:
                ReadList(list);
                break;
        }
    }

    private void ReadIon(UseIon use)
    {
        var ion = use.Ion.Text;
        var (reads, writes) = (IonVariables.None, IonVariables.None);
        foreach (var name in use.Reads.Concat(use.Writes))
        {
            var kind = IonVariable.KindOf(name.Text, ion);
            if (kind == IonVariables.None)
            {
                _diagnostics.Add(SemanticDiagnostics.NotOfIon(name.Span, name.Text, ion));
                continue;
            }

            if (use.Reads.Contains(name))
                reads |= kind;
            else
                writes |= kind;
        }

        foreach (var kind in (IonVariables[])[IonVariables.Reversal, IonVariables.Inside, IonVariables.Outside, IonVariables.Current])
            if ((reads | writes).HasFlag(kind))
                _ionVariables.Add(new(NameOf(ion, kind), _ions.Count, kind, reads.HasFlag(kind), writes.HasFlag(kind)));
        _ions.Add(new(ion, reads, writes, use.Valence?.Value));
    }

    private static string NameOf(string ion, IonVariables kind) => kind switch
    {
        IonVariables.Reversal => "e" + ion,
        IonVariables.Inside => ion + "i",
        IonVariables.Outside => ion + "o",
        _ => "i" + ion,
    };

    private void ReadList(NameList list)
    {
        foreach (var name in list.Names)
        {
            switch (list.Keyword)
            {
                case NameListKeyword.Range:
                    _ranges.Add(name.Text);
                    break;
                case NameListKeyword.Global:
                    _globals.Add(name.Text);
                    break;
                case NameListKeyword.Pointer:
                    _pointers.Add(name.Text);
                    break;
                case NameListKeyword.BbcorePointer:
                    _objects.Add(name.Text);
                    break;
                case NameListKeyword.NonspecificCurrent:
                    _currents.Add(name);
                    _ranges.Add(name.Text);
                    break;
                case NameListKeyword.External:
                    _externals.Add(name);
                    break;
                case NameListKeyword.ElectrodeCurrent:
                    _currents.Add(name);
                    _ranges.Add(name.Text);
                    _isElectrode = true;
                    break;
                case NameListKeyword.Random:
                    _streams.Add(name.Text);
                    Declare(name, VariableRole.Assigned, null, 0, null);
                    break;
            }
        }
    }

    private void ReadItem(NmodlItem item)
    {
        switch (item)
        {
            case TitleItem title:
                _title = title.Text.Trim();
                break;
            case ParameterBlock block:
                foreach (var p in block.Declarations)
                    Declare(p.Name, VariableRole.Parameter, p.Length, SixDigits.Of(p.Value?.Value ?? 0), p.Unit);
                break;
            case AssignedBlock block:
                foreach (var a in block.Declarations)
                    Declare(a.Name, VariableRole.Assigned, a.Length, 0, a.Unit);
                break;
            case StateBlock block:
                foreach (var s in block.Declarations)
                    Declare(s.Name, VariableRole.State, s.Length, SixDigits.Of(s.Start?.Value ?? 0), s.Unit, SixDigits.Of(s.Tolerance?.Value ?? 0));
                break;
            case LocalItem local:
                foreach (var l in local.Variables)
                    Declare(l.Name, VariableRole.FileLocal, l.Length, 0, null);
                break;
            case ConstantBlock block:
                foreach (var c in block.Declarations)
                    _constants[c.Name.Text] = c.Value.Value;
                break;
            case DefineItem define:
                _constants[define.Name.Text] = define.Value.Value;
                break;
            case UnitsBlock block:
                foreach (var definition in block.Definitions)
                    ReadUnits(definition);
                break;
            case FunctionTableItem table:
                _tables.Add(table);
                break;
            case CodeBlock block:
                _blocks.Add(block);
                break;
        }
    }

    private void ReadUnits(UnitsDefinition definition)
    {
        if (definition is UnitAlias alias)
        {
            _units.Define(alias);
            return;
        }

        var constant = (UnitConstant)definition;
        var value = _units.ValueOf(constant);
        if (value.Modern == value.Legacy || IndexOf(constant.Name.Text) >= 0)
        {
            _constants[constant.Name.Text] = value.Modern;
            return;
        }

        _unitConstants[constant.Name.Text] = value;
        Declare(constant.Name, VariableRole.UnitConstant, null, value.Modern, constant.Unit);
    }

    private void Declare(NmodlName name, VariableRole role, NumberLiteral? length, double value, NmodlUnit? unit, double tolerance = 0)
    {
        var variable = new DeclaredVariable(name, role, (int)(length?.Value ?? 1), value, unit?.Text ?? "", length is not null)
        {
            Tolerance = tolerance,
        };
        var former = IndexOf(name.Text);
        if (former < 0)
            _variables.Add(variable);
        else if (_variables[former].Role == VariableRole.Assigned || role == VariableRole.State)
            _variables[former] = variable;
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _variables.Count; i++)
            if (_variables[i].Name.Text == name)
                return i;
        return -1;
    }

    /// <summary>Variables of ions need no declaration of their own.</summary>
    private void DeclareIonVariables()
    {
        foreach (var variable in _ionVariables)
            if (_variables.All(v => v.Name.Text != variable.Name))
                Declare(new NmodlName(_file.Span, variable.Name), VariableRole.Assigned, null, 0, null);
    }

    /// <summary>The currents in the order in which NEURON sums them: by ion, then the others by name list.</summary>
    private ImmutableArray<CurrentDeclaration> CurrentsOf(ImmutableArray<DeclaredVariable> variables)
    {
        var ofIons = _ionVariables.Where(static v => v is { Kind: IonVariables.Current, IsWritten: true })
            .Select(static v => new CurrentDeclaration(v.Name, v.Ion));
        foreach (var name in _currents.Where(name => variables.All(v => v.Name.Text != name.Text)))
            _diagnostics.Add(SemanticDiagnostics.Undeclared(name.Span, name.Text));
        return [.. ofIons, .. _currents.Select(static name => new CurrentDeclaration(name.Text, null))];
    }
}
