namespace Hoc.Net.Runtime.Tests.Scripts;

/// <summary>RunFitter against NEURON 8.2.2 (<c>xvfb-run -a nrniv -nobanner</c>), whose echoes of Vectors are left out, as their numbers belong to its library.</summary>
internal sealed class RunFitterTests
{
    private const string Fit = """
        {load_file("stdrun.hoc")}
        {load_file("runfit.hoc")}
        create soma
        access soma
        {L = diam = 20  insert pas  g_pas = 1e-4  e_pas = -70}
        objref stim, f, x, y, s
        stim = new IClamp(.5)
        {stim.del = 2  stim.dur = 10  stim.amp = .05}
        {tstop = 20  dt = .1  steps_per_ms = 10  v_init = -70}
        x = new Vector()
        y = new Vector()
        {x.indgen(0, 19, .5)  y.record(&v(.5), x)}
        run()
        y = y.c
        {y.label("data")}
        f = new RunFitter()
        f.quiet_ = 1
        {object_push(f)}
        {spec_fit_var("soma.v(.5)")}
        {object_pop()}
        {f.addarg("soma.g_pas = $1*1e-4", 1.1, .1, 10, 1)  f.addarg("soma.e_pas(.5)", -65, -100, 0, 0)  f.addarg("stim.amp", .06, 0, 1, 1)}
        stim.amp = .06
        """;

    private const string Expected = """
        28.70483138 28.70483138
        	24 
        1 0 
        1 6.25 
        1 12.75 
        1 19 
        1 0 
        1 6.25 
        5 12.75 
        1 19 
        0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 2.1428571 2.1428571 2.1428571 2.1428571 2.1428571 2.1428571 2.1428571 2.1428571 2.1428571 2.1428571 2.1428571 2.1428571 2.1428571 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0.44571429 0 
        	1 
        36.43025242 36.43025242
        	24 
        0.00011313 0.043841 0
        	22 
        soma.g_pas = $1*1e-4 1.131
        soma.e_pas(.5) -65
        stim.amp 0.04384
        1590 3179 1
        	12 
        soma.g_pas = $1*1e-4 out of range
        1e+09 
        2 

        """;

    [Test]
    public void It_fits_as_NEURON_does() => Assert.That(
        ScriptRun.OutputOf($$"""
            {{Fit}}
            {f.set_datavec(x, y)}
            {f.single()}
            printf("%.10g %.10g\n", f.errval, f.mserr)
            {object_push(f)}
            {init_weights(3)}
            {object_pop()}
            for i = 0, 3 print f.w_weight.x[i], f.w_boundary.x[i]
            f.w_weight.x[2] = 5
            {object_push(f)}
            {weight()}
            {object_pop()}
            for i = 0, 3 print f.w_weight.x[i], f.w_boundary.x[i]
            for i = 0, f.dweight.size-1 printf("%.8g ", f.dweight.x[i])
            printf("\n")
            {f.single()}
            printf("%.10g %.10g\n", f.errval, f.mserr)
            {f.fit()}
            printf("%.5g %.5g %g\n", g_pas, stim.amp, f.errval < 1e-6)
            for i = 0, f.arglist.count-1 printf("%s %.4g\n", f.arglist.o(i).name, f.arglist.o(i).val.x[0])
            s = new RunFitter(1)
            {s.set_master(f)  f.slaves_.append(s)}
            {object_push(s)}
            {spec_fit_var("soma.i_cap(.5)")}
            {object_pop()}
            y = y.c
            {s.set_datavec(x, y)}
            s.normweight = .5
            {f.single()}
            printf("%.4g %.4g %g\n", f.errval, s.mserr, f.slaves_.count)
            f.arglist.o(0).low = 2
            {f.single()}
            print f.errval
            {f.removearg("stim.amp")}
            print f.arglist.count
            """),
        Is.EqualTo(Expected));

    [Test]
    public void A_session_makes_it_again()
    {
        string file = Path.Combine(TestContext.CurrentContext.WorkDirectory, "runfitter.ses");
        Assert.That(
            ScriptRun.OutputOf($$"""
            {{Fit}}
            {f.set_datavec(x, y)}
            {object_push(f)}
            {init_weights(3)}
            {object_pop()}
            {f.map("", 10, 20, 300, 200)}
            {s = new RunFitter(1)}
            {s.set_master(f)  f.slaves_.append(s)}
            {object_push(s)}
            {spec_fit_var("soma.i_cap(.5)")}
            {object_pop()}
            {s.set_datavec(x, y)  s.normweight = .5}
            {s.map("", 400, 20, 300, 200)}
            {save_session("{{file}}")}
            {f.unmap()}
            objref f, s
            {load_file(1, "{{file}}")}
            f = runfit_master
            print f, f.arglist.count, f.slaves_.count, f.xdatavec.size, f.slaves_.o(0).normweight
            {f.single()}
            printf("%.6g\n", f.errval)
            """),
            Is.EqualTo("RunFitter[0] 3 1 39 0.5 \n1618.13\n\t8 \n"));
        File.Delete(file);
    }
}
