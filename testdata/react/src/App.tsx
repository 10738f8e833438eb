// All parts of the app; what is not needed at once comes later.
import { lazy, Suspense, useState } from "react";
import { Boundary } from "./Boundary.tsx";
import { Calculator } from "./Calculator.tsx";
import { OrderForm } from "./OrderForm.tsx";

const Crew = lazy(() => import("./Crew.tsx"));
const Walk = lazy(() => import("./Walk.tsx"));
const Report = lazy(() => import("./Report.tsx"));

export function App() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <main>
      <h1>Desk</h1>
      <Boundary>
        <OrderForm />
      </Boundary>
      <Calculator />
      <button type="button" id="more" onClick={() => setIsOpen(true)}>
        More
      </button>
      {isOpen && (
        <Suspense fallback={<p>Loading …</p>}>
          <Crew />
          <Walk />
          <Report />
        </Suspense>
      )}
    </main>
  );
}
