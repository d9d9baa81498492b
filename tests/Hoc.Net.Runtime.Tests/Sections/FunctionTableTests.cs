namespace Hoc.Net.Runtime.Tests.Sections;

/// <summary>Mistakes with a FUNCTION_TABLE are told where the script makes them.</summary>
internal sealed class FunctionTableTests
{
    private const string Mechanism =
        "NEURON { SUFFIX tab RANGE x }\nASSIGNED { v x }\nFUNCTION_TABLE one(a)\nFUNCTION_TABLE two(a, b)\nBREAKPOINT { SOLVE look }\nPROCEDURE look() { x = one(v) }\n";

    private const string Model = "create soma\naccess soma\ninsert tab\nobjref y, u\ny = new Vector(4)\nu = new Vector(3)\ndouble d[3]\n";

    private string _folder = "";

    [SetUp]
    public void MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory("mods-").FullName;
        File.WriteAllText(Path.Combine(_folder, "tab.mod"), Mechanism);
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("finitialize(-65)\nfadvance()", "SIM4062", "FUNCTION_TABLE one of tab has no values")]
    [TestCase("x = two_tab(1, 2)", "SIM4062", "FUNCTION_TABLE two of tab has no values")]
    [TestCase("table_one_tab(y, u)", "HOC", "4 values for 3 points")]
    [TestCase("table_two_tab(y, y)", "HOC", "two has 2 arguments")]
    [TestCase("table_one_tab(&d[0], 4, 0, 1)", "HOC", "does not point to 4 numbers")]
    [TestCase("table_one_tab(&d[0], 3, 1, 0)", "HOC", "table_one_tab")]
    [TestCase("table_one_tab(&d[0], 0, 1, 2)", "HOC", "table_one_tab")]
    [TestCase("table_one_tab(y, y)\ny.resize(1)\ny.resize(2)\nx = one_tab(0.5)", "HOC", "past their end")]
    [TestCase("table_none_tab(1)", "HOC", "table_none_tab")]
    public void A_mistake_is_told(string statements, string code, string message) =>
        Assert.That(Run(statements), Does.Contain(code).And.Contain(message));

    [TestCase("table_one_tab(2)\nif (one_tab(7) != 2) x = 1/0")]
    [TestCase("d[1] = 5\ntable_one_tab(&d[0], 3, 0, 2)\nif (one_tab(0.5) != 2.5) x = 1/0")]
    [TestCase("d[1] = 5\ntable_one_tab(&d[1], 1, 0, 0)\nif (one_tab(-3) != 5) x = 1/0")]
    [TestCase("table_one_tab(y, y)\ny.indgen()\nif (one_tab(1.25) != 1.25) x = 1/0")]
    [TestCase("table_two_tab(&y.x[0], 2, 0, 1, 2, &d[0])\ny.indgen()\nd[1] = 1\nif (two_tab(0.5, 0.25) != 1.25) x = 1/0")]
    public void A_table_may_be_set(string statements) => Assert.That(Run(statements), Is.Empty);

    [Test]
    public void An_array_of_another_mechanism_is_shared()
    {
        File.WriteAllText(Path.Combine(_folder, "own.mod"), "NEURON { SUFFIX own GLOBAL list }\nASSIGNED { list[3] }\nINITIAL { list[2] = 7 }\n");
        File.WriteAllText(Path.Combine(_folder, "use.mod"), "NEURON { SUFFIX use EXTERNAL list_own }\nASSIGNED { list_own[3] }\nFUNCTION last() { last = list_own[2] list_own[1] = 4 }\n");

        Assert.That(
            Run("table_one_tab(1)\ninsert own\ninsert use\nfinitialize(-65)\nif (last_use() != 7) x = 1/0\nif (list_own[1] != 4) x = 1/0"), Is.Empty);
    }

    private string Run(string statements)
    {
        using var host = new HocHost();
        using var error = new StringWriter();
        using HocSession session = host.CreateSession(new HocSessionOptions { Error = error, MechanismPath = [_folder] });
        session.RunText(Model + statements + "\n", "test.hoc");
        return error.ToString();
    }
}
