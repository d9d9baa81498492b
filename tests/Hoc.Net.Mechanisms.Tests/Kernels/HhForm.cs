using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Simulation.Membrane;
using static Hoc.Net.Mechanisms.Tests.Kernels.Code;

namespace Hoc.Net.Mechanisms.Tests.Kernels;

/// <summary>hh as its NMODL source means it: rates in globals, a table of them, numeric conductance.</summary>
internal static class HhForm
{
    private static readonly Dictionary<string, Variable> Fields = FieldsOf(
        "gnabar", "gkbar", "gl", "el", "gna", "gk", "il", "m", "h", "n");

    private static readonly Variable UseTable = OfGlobal("usetable");

    private static readonly Variable[] Rates =
        [.. new[] { "minf", "hinf", "ninf", "mtau", "htau", "ntau" }.Select(OfGlobal)];

    private static readonly Variable Voltage = new("v", Storage.NodeVoltage);

    private static readonly Variable Celsius = new("celsius", Storage.Celsius);

    public static MechanismForm Form { get; } = Make();

    /// <summary>The mechanism with kernels made of its form.</summary>
    public static MechanismType Type(Func<MechanismForm, FormKernels> make) => new()
    {
        Name = "hh",
        Kind = MechanismKind.Density,
        Fields = BuiltIn.Catalog["hh"].Fields,
        Globals = BuiltIn.Catalog["hh"].Globals,
        Ions = BuiltIn.Catalog["hh"].Ions,
        Kernels = make(Form).Set,
    };

    private static Dictionary<string, Variable> FieldsOf(params string[] names)
    {
        var fields = new Dictionary<string, Variable>();
        foreach (var name in names)
            fields.Add(name, new(name, Storage.Field, BuiltIn.Catalog["hh"].FieldIndex(name), 1, true));
        return fields;
    }

    private static Variable OfGlobal(string name) =>
        new(name, Storage.Global, BuiltIn.Catalog["hh"].Globals.Select(static g => g.Name).ToList().IndexOf(name), 1, true);

    private static MechanismForm Make()
    {
        var rates = RatesOf();
        return new()
        {
            Name = "hh",
            IsDensity = true,
            Initialize = new("initialize",
            [
                Do(rates, Get(Voltage)),
                Set(Fields["m"], Get(Rates[0])),
                Set(Fields["h"], Get(Rates[1])),
                Set(Fields["n"], Get(Rates[2])),
            ]),
            Currents = Currents(),
            Advance = new("advance", [Do(rates, Get(Voltage)), Relax("m", 0), Relax("h", 1), Relax("n", 2)]),
            Functions = [rates],
        };
    }

    /// <summary>x += (1 − exp(Δt (−1 / τ))) (−(x∞ / τ) / (−1 / τ) − x), as METHOD cnexp has it.</summary>
    private static FormStatement Relax(string state, int gate)
    {
        var x = Fields[state];
        var rate = Over(Number(-1), Get(Rates[3 + gate]));
        var fraction = Minus(Number(1), Exp(Product(Get(new Variable("dt", Storage.TimeStep)), rate)));
        var target = Over(Negate(Over(Get(Rates[gate]), Get(Rates[3 + gate]))), rate);
        return Set(x, Sum(Get(x), Product(fraction, Minus(target, Get(x)))));
    }

    private static Routine RatesOf()
    {
        var v = Local("v");
        var (alpha, beta, sum, q10) = (Local("alpha"), Local("beta"), Local("sum"), Local("q10"));
        var trap = new Routine("vtrap");
        var (x, y, result) = (Local("x"), Local("y"), Local("vtrap"));
        trap.Parameters = [x, y];
        trap.Result = result;
        trap.Body =
        [
            If(
                Less(Math(MathFunction.Abs, Over(Get(x), Get(y))), Number(1e-6)),
                [Set(result, Product(Get(y), Minus(Number(1), Over(Over(Get(x), Get(y)), Number(2)))))],
                Set(result, Over(Get(x), Minus(Exp(Over(Get(x), Get(y))), Number(1))))),
        ];
        FormExpression Shifted(double by) => Negate(Sum(Get(v), Number(by)));
        FormStatement[] Gate(int gate, FormExpression opening, FormExpression closing) =>
        [
            Set(alpha, opening),
            Set(beta, closing),
            Set(sum, Sum(Get(alpha), Get(beta))),
            Set(Rates[3 + gate], Over(Number(1), Product(Get(q10), Get(sum)))),
            Set(Rates[gate], Over(Get(alpha), Get(sum))),
        ];
        return new("rates")
        {
            Parameters = [v],
            Body =
            [
                Set(q10, Binary(BinaryOperator.Power, Number(3), Over(Minus(Get(Celsius), Number(6.3)), Number(10)))),
                .. Gate(0, Product(Number(.1), Call(trap, Shifted(40), Number(10))), Product(Number(4), Exp(Over(Shifted(65), Number(18))))),
                .. Gate(1, Product(Number(.07), Exp(Over(Shifted(65), Number(20)))),
                    Over(Number(1), Sum(Exp(Over(Shifted(35), Number(10))), Number(1)))),
                .. Gate(2, Product(Number(.01), Call(trap, Shifted(55), Number(10))), Product(Number(.125), Exp(Over(Shifted(65), Number(80))))),
            ],
            Table = new(UseTable, [.. Rates], [Celsius], Number(-100), Number(100), 200),
        };
    }

    private static KernelForm Currents()
    {
        var v = Local("v");
        var (ina, ik, ina2, ik2, all, all2) = (Local("ina"), Local("ik"), Local("dina"), Local("dik"), Local("g"), Local("rhs"));
        Variable Ion(Storage storage, int ion) => new(storage.ToString(), storage, ion);
        FormStatement[] Evaluation(Variable total) =>
        [
            Set(Fields["gna"], Product(Get(Fields["gnabar"]), Get(Fields["m"]), Get(Fields["m"]), Get(Fields["m"]), Get(Fields["h"]))),
            Set(ina, Product(Get(Fields["gna"]), Minus(Get(v), Get(Ion(Storage.IonReversal, 0))))),
            Set(Fields["gk"], Product(Get(Fields["gkbar"]), Get(Fields["n"]), Get(Fields["n"]), Get(Fields["n"]), Get(Fields["n"]))),
            Set(ik, Product(Get(Fields["gk"]), Minus(Get(v), Get(Ion(Storage.IonReversal, 1))))),
            Set(Fields["il"], Product(Get(Fields["gl"]), Minus(Get(v), Get(Fields["el"])))),
            Set(total, Sum(Get(ina), Get(ik), Get(Fields["il"]))),
        ];
        FormExpression Slope(Variable shifted, Variable here) => Over(Minus(Get(shifted), Get(here)), Number(.001));
        return new("currents",
        [
            Set(v, Sum(Get(Voltage), Number(.001))),
            .. Evaluation(all2),
            Set(ina2, Get(ina)),
            Set(ik2, Get(ik)),
            Set(v, Get(Voltage)),
            .. Evaluation(all),
            Accumulate(Ion(Storage.IonCurrent, 0), Get(ina)),
            Accumulate(Ion(Storage.IonCurrentDerivative, 0), Slope(ina2, ina)),
            Accumulate(Ion(Storage.IonCurrent, 1), Get(ik)),
            Accumulate(Ion(Storage.IonCurrentDerivative, 1), Slope(ik2, ik)),
            Accumulate(new("rhs", Storage.NodeRhs), Negate(Get(all))),
            Accumulate(new("d", Storage.NodeD), Slope(all2, all)),
        ]);
    }
}
