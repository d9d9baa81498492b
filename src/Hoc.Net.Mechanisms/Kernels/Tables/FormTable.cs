using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels.Tables;

/// <summary>
/// A routine's table in one model. Quantities stand in sheets of eight, so that a look-up of eight quantities touches two
/// cache lines: sheet s, point i, quantity 8 s + q at <c>Sheet(s)[8 i + q]</c>.
/// </summary>
internal sealed unsafe class FormTable
{
    /// <summary>The quantities in a sheet.</summary>
    public const int SheetWidth = 8;

    private readonly double[] _values;
    private readonly double[] _depends; // at the last making
    private bool _isMade;

    public FormTable(TableForm form)
    {
        Form = form;
        QuantityCount = form.Targets.Sum(static t => t.Length);
        SheetLength = (form.Count + 2) * SheetWidth;
        SheetCount = (QuantityCount + SheetWidth - 1) / SheetWidth;
        _values = GC.AllocateArray<double>(SheetCount * SheetLength + SheetWidth, pinned: true);
        _depends = new double[form.Depends.Sum(static d => d.Length)];
    }

    public TableForm Form { get; }

    public int QuantityCount { get; }

    public int SheetCount { get; }

    /// <summary>Doubles in a sheet: one point more than the table has, so that the last interpolates too.</summary>
    public int SheetLength { get; }

    /// <summary>The lowest argument.</summary>
    public double From { get; private set; }

    /// <summary>Points per unit of the argument.</summary>
    public double Scale { get; private set; }

    /// <summary>The address of a sheet; the first is on a cache line's boundary.</summary>
    public nint Sheet(int index) =>
        (nint)(((long)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_values)) + 63 & ~63L) + (long)index * SheetLength * sizeof(double));

    /// <summary>Whether it is surely ready as it is, or switched off: found without an evaluator where it depends on shared variables, the temperature and the step alone.</summary>
    public bool IsSurelyReady(KernelFrame frame, Clock clock)
    {
        if (frame.Globals[Form.Switch.Slot].Value == 0)
            return true;
        if (!_isMade)
            return false;
        var i = 0;
        foreach (var variable in Form.Depends)
        {
            for (var element = 0; element < variable.Length; element++)
            {
                double? value = variable.Storage switch
                {
                    Storage.Global => frame.Globals[variable.Slot + element].Value,
                    Storage.Celsius => clock.Celsius,
                    Storage.TimeStep => clock.TimeStep,
                    _ => null,
                };
                if (value != _depends[i++])
                    return false;
            }
        }

        return true;
    }

    /// <summary>Whether what the table depends on differs from the last making; takes it over.</summary>
    public bool TakeDepends(ReadOnlySpan<double> depends)
    {
        if (_isMade && depends.SequenceEqual(_depends))
            return false;
        depends.CopyTo(_depends);
        return _isMade = true;
    }

    /// <summary>Sets the range.</summary>
    public void SetRange(double from, double to)
    {
        From = from;
        Step = (to - from) / Form.Count;
        Scale = 1 / Step;
    }

    /// <summary>The distance of two points.</summary>
    public double Step { get; private set; }

    /// <summary>Enters the quantities of one point.</summary>
    public void Enter(int point, ReadOnlySpan<double> quantities)
    {
        var rows = point == Form.Count ? 2 : 1;
        for (var q = 0; q < quantities.Length; q++)
        {
            var place = (double*)Sheet(q / SheetWidth) + q % SheetWidth;
            for (var row = point; row < point + rows; row++)
                place[row * SheetWidth] = quantities[q];
        }
    }
}
